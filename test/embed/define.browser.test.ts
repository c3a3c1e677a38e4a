import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { define } from '../../src/define.ts';
import type { SamenElementClass } from '../../src/design/element.ts';

const element = (tag: string, uses: readonly SamenElementClass[] = []): SamenElementClass =>
  class extends LitElement {
    static readonly tag = tag;
    static readonly uses = uses;
    override render() {
      return html`<p>${tag}</p>`;
    }
  };

const heard = (work: () => void): string[] => {
  const sentences: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void sentences.push(parts.join(' '));
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return sentences;
};

describe('A developer who registers elements', () => {
  it('gets what an element uses registered before the element itself', () => {
    const inner = element('samen-test-inner');
    const middle = element('samen-test-middle', [inner]);
    const outer = element('samen-test-outer', [middle, inner]);
    const order: string[] = [];
    const { define: original } = customElements;
    customElements.define = (tag: string, ...rest) => {
      order.push(tag);
      original.call(customElements, tag, ...rest);
    };
    try {
      expect(define(outer)).to.equal(true);
    } finally {
      Reflect.deleteProperty(customElements, 'define');
    }
    expect(order).to.deep.equal(['samen-test-inner', 'samen-test-middle', 'samen-test-outer']);
    expect(document.createElement('samen-test-outer')).to.be.instanceOf(outer);
  });

  it('may register the same element twice without a word', () => {
    const once = element('samen-test-once');
    define(once);
    expect(heard(() => expect(define(once)).to.equal(true))).to.deep.equal([]);
  });

  it('keeps the name of another library as it was, and hears why, once', () => {
    class Theirs extends HTMLElement {}
    customElements.define('samen-test-taken', Theirs);
    const ours = element('samen-test-taken');
    const said = heard(() => {
      expect(define(ours)).to.equal(false);
      define(ours);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('samen-test-taken').and.to.contain('another library');
    expect(customElements.get('samen-test-taken')).to.equal(Theirs);
  });

  it('does not get a widget whose part has a name that is taken: the fallback stays instead of half a widget', () => {
    customElements.define('samen-test-part', class extends HTMLElement {});
    const widget = element('samen-test-widget', [element('samen-test-part')]);
    heard(() => expect(define(widget)).to.equal(false));
    expect(customElements.get('samen-test-widget')).to.equal(undefined);
  });

  it('accepts the element of another copy of the same version', () => {
    const first = element('samen-test-copy');
    define(first);
    expect(define(element('samen-test-copy'))).to.equal(true);
    expect(customElements.get('samen-test-copy')).to.equal(first);
  });

  it('leaves no trace on the page from the self-test', () => {
    const before = document.documentElement.outerHTML;
    define(element('samen-test-trace'));
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
