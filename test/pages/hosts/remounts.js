/**
 * What React and Vue do with a component that comes and goes: new nodes made one by one, attributes and children set before
 * they are on the page, listeners on the element, the whole put in at once and taken out again later (Vue from a copy of
 * what it made before). Every quarter of a second here, with a widget that has only just begun as well. The frameworks
 * themselves are tried in test/frameworks.
 */
import { pause, widgetsThere } from './steps.js';

const { documentElement } = document;
const place = document.querySelector('.widgets');
await widgetsThere();

/** React: `createElement` for each, properties as attributes, children first. */
const made = (node) => {
  if (node.nodeType !== 1) return document.createTextNode(node.data);
  const element = document.createElement(node.localName);
  for (const child of node.childNodes) element.appendChild(made(child));
  for (const { name, value } of node.attributes) element.setAttribute(name, value);
  element.addEventListener('samen-item-open', () => undefined);
  return element;
};
const first = [...place.childNodes];
for (const wait of [250, 0, 250, 20]) {
  const again = first.map(made);
  place.replaceChildren();
  place.append(...again);
  await pause(wait);
}
/** Vue: copies of what stands still in a template, between anchors. */
for (const wait of [250, 20, 250]) {
  const again = first.map((node) => node.cloneNode(true));
  for (const node of [...place.childNodes]) place.removeChild(node);
  for (const node of [document.createTextNode(''), ...again, document.createTextNode('')])
    place.insertBefore(node, null);
  await pause(wait);
}
await widgetsThere();
documentElement.dataset.done = '';
