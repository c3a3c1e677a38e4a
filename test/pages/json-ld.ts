/** One widget that shows an item with a hostile name. */
import { JsonLdHost } from '../widgets/shared/json-ld-host.ts';

const host = new JsonLdHost();
document.body.append(host);
host.show(['koor', { '@type': 'Event', name: '</script><img src=x onerror=alert(1)>' }]);
