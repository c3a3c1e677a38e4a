import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { addStyles, samenElement, type SamenElementClass } from '../../src/design/element.ts';

@samenElement
class SamenSample extends LitElement {
  static readonly tag = 'samen-sample';
  static readonly uses: readonly SamenElementClass[] = [];
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  static override properties = { word: {} };
  word = 'hallo';
  renders = 0;

  protected override render(): TemplateResult {
    this.renders += 1;
    return html`<p>${this.word}</p>`;
  }
}
customElements.define(SamenSample.tag, SamenSample);

describe('every element', () => {
  const sample = (): SamenSample => document.createElement(SamenSample.tag) as SamenSample;
  const text = (element: SamenSample): HTMLElement => element.shadowRoot!.querySelector('p')!;

  it('shows its content at the moment it is placed on the page, and only once', async () => {
    const element = sample();
    document.body.append(element);
    expect(text(element).textContent).to.equal('hallo');
    await element.updateComplete;
    expect(element.renders).to.equal(1);
    element.remove();
  });

  it('shows a property that was set before it was placed', () => {
    const element = sample();
    element.word = 'dag';
    document.body.append(element);
    expect(text(element).textContent).to.equal('dag');
    element.remove();
  });

  it('keeps its state when it is moved in the page', async () => {
    const element = sample();
    document.body.append(element);
    element.word = 'anders';
    await element.updateComplete;
    document.body.prepend(element);
    expect(text(element).textContent).to.equal('anders');
    element.remove();
  });

  it('keeps its styles in another document, and when it comes back', () => {
    const iframe = document.createElement('iframe');
    document.body.append(iframe);
    const other = iframe.contentDocument!;
    const element = sample();
    document.body.append(element);
    other.body.append(element);
    expect(iframe.contentWindow!.getComputedStyle(text(element)).color).to.equal('rgb(1, 2, 3)');
    document.body.append(element);
    expect(getComputedStyle(text(element)).color).to.equal('rgb(1, 2, 3)');
    element.remove();
    iframe.remove();
  });

  it('shares its style sheets with others of its kind, those too that came later for both, whoever asked first', () => {
    const late = css`
      p {
        background-color: rgb(4, 5, 6);
      }
    `;
    const [one, other] = [sample(), sample()];
    document.body.append(one, other);
    addStyles(one, [late]);
    addStyles(other, [late, [late]]);
    addStyles(one, [late]);
    expect(getComputedStyle(text(other)).backgroundColor).to.equal('rgb(4, 5, 6)');
    const [sheets, others] = [one, other].map((element) => element.shadowRoot!.adoptedStyleSheets) as [
      CSSStyleSheet[],
      CSSStyleSheet[],
    ];
    expect(sheets).to.have.length(2);
    expect(sheets.every((sheet, at) => sheet === others[at])).to.equal(true);
    one.remove();
    other.remove();
  });
});
