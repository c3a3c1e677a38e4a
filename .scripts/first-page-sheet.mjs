/**
 * Writes `dist/first-page.css`: the look of a list for the first page that `samenspel render` makes, from the style sheets of
 * the widget. Both measure alike then, so that nothing moves when the one takes the place of the other.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Rules about the element itself, about what waits and about moving are of no use outside of it. */
const OUTSIDE = /(?:[^{}]*(?::host|::slotted)[^{}]*|\s*@keyframes[^{}]*)\{(?:[^{}]|\{[^{}]*\})*\}/g;
const WIDGETS = ['activity-finder', 'vacancy-list', 'directory'].map((name) => `samen-${name}`).join();

/** The rules of a list, as it stands alone in a shadow root or below an element. */
export async function firstPageRules() {
  // Vite would set it to development, and whatever is built after that in this process would have a Lit for developers in it.
  process.env.NODE_ENV ??= 'production';
  const { module } = await runnerImport(resolve(root, 'src/widgets/shared/list-widget.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.listWidgetStyles
    .flat(Infinity)
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(OUTSIDE, '')
    .replace(/\s+/g, ' ');
}

/** The sheet, for the page that has the first page on it. */
export async function firstPageSheet() {
  const rules = await firstPageRules();
  // A card that is drawn only when it is in sight begins with a guessed height, and a footer below a teaser would move by it.
  // Without scripts nothing will come in the place of search and filters, and where a script is lost no empty box is to stay. A
  // movement is the page's own: it has a name of ours.
  return `/* Made by \`npm run build\`: the look of what \`samenspel render\` writes. */
:is(${WIDGETS}):not(:defined){display:block}
:is(${WIDGETS})[limit]{--_cards:visible}
@keyframes samen-gone{to{opacity:0}}
.samen-first{${rules}.place{animation-name:samen-gone}.filters{border-color:transparent;background:none}@media (scripting:none){.icon,.place,.filters{display:none}.split{display:block}}}
`;
}

/** Writes it to `target`. */
export async function writeFirstPageSheet(target) {
  writeFileSync(target, await firstPageSheet());
}
