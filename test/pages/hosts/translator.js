/**
 * What translators do: those that live in the page put `<font>` elements in the place of texts and come back when something
 * changes; those of the browser write into the text nodes themselves, in shadow roots too.
 */
import { pause, widgetsThere } from './steps.js';

const texts = (root) => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.data.trim() && !/^(script|style|font)$/.test(currentNode.parentElement?.localName ?? ''))
      found.push(currentNode);
  }
  return found;
};
const inPage = () => {
  for (const text of texts(document.body)) {
    const font = document.createElement('font');
    font.innerHTML = `<font>[${text.data.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}]</font>`;
    text.replaceWith(font);
  }
};
const inBrowser = (root) => {
  for (const text of texts(root)) text.data = `[${text.data.trim()}]`;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) inBrowser(element.shadowRoot);
};
const observer = new MutationObserver(() => {
  observer.disconnect();
  inPage();
  observer.observe(document.body, { childList: true, subtree: true });
});

await widgetsThere();
inPage();
observer.observe(document.body, { childList: true, subtree: true });
for (const element of document.querySelectorAll('.widgets *'))
  if (element.shadowRoot) inBrowser(element.shadowRoot);
await pause(100);
document.documentElement.dataset.done = '';
