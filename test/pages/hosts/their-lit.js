/** Another library's copy of Lit, loaded first, which makes its policy and renders something of its own. */
import { html, render } from '/hosts/their-lit-html.js';

render(
  html`<p class="theirs" title=${'eigen'}>Gemaakt met ${'een andere Lit'}</p>`,
  document.querySelector('footer'),
);
