/** The script of the page for a public screen (`kiosk.html`), beside that of the screen itself: what keeps the page going. */
import { keepKioskPage } from '../widgets/kiosk/kiosk-page.ts';

keepKioskPage(() => new Date());
