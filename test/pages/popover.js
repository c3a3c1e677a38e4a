/** What pages of tests show that lost something which popovers need. */
import { html } from 'lit';
import { popover, popoverStyles, tooltip } from '/src/design/popover.ts';
import { show } from '/stories/design/show.ts';

const host = show(html`
  <p>Vraag de ${popover({ id: 'wmo', label: 'Wmo', inText: true, content: 'Hulp van de gemeente.' })}.</p>
  ${tooltip({
    id: 'tip',
    text: 'Zonder foto’s.',
    trigger: (id) =>
      html`<button class="button" type="button" aria-describedby=${id}><span>Afdrukken</span></button>`,
  })}
`);
document.body.append(host);

if (!('popover' in HTMLElement.prototype)) {
  // The engine still has what the page took from it: its attributes, and the selector that the styles ask for.
  for (const part of host.shadowRoot.querySelectorAll('[popover], [popovertarget]'))
    for (const name of ['popover', 'popovertarget']) part.removeAttribute(name);
  const older = new CSSStyleSheet();
  for (const rule of popoverStyles.styleSheet.cssRules)
    if (rule.conditionText?.includes(':popover-open'))
      for (const inner of rule.cssRules) older.insertRule(inner.cssText, older.cssRules.length);
  host.shadowRoot.adoptedStyleSheets.push(older);
}
document.documentElement.dataset.shown = '';
