/**
 * What scripts of a page do to what stands on it: they move it, take it to another document and bring it back, and write all
 * of it anew with `innerHTML += ''`.
 */
import { pause, widgetsThere } from './steps.js';

const { documentElement, body } = document;
const place = document.querySelector('.widgets');
const main = document.querySelector('main');
await widgetsThere();
const frame = document.createElement('iframe');
body.append(frame);
for (const widget of [...place.children]) place.append(widget);
await pause(50);
frame.contentDocument.body.append(place);
await pause(50);
main.append(place);
await pause(50);
body.append(place);
main.append(place);
frame.remove();
await pause(50);
main.innerHTML += '';
documentElement.dataset.done = '';
