import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from './icon.ts';

/** A row of facts: pictogram, word and what is known. */
export interface Fact {
  icon: Icon;
  /** The word ("Wanneer"). */
  term: string;
  /** What is known; text or a template. */
  detail: unknown;
}

/** A card: what something is, at a glance, with one way in. */
export interface CardOptions {
  title: string;
  /** 1–6. */
  headingLevel: number;
  /** Where it leads; without it the title is a button. */
  href?: string;
  onOpen?: (event: Event) => void;
  /** Tags above the title. */
  tags?: unknown;
  facts?: readonly Fact[];
  /** A sentence or two. */
  summary?: string | undefined;
  /** Language of the title, and of the summary, when it is not the page's. */
  lang?: string | undefined;
  summaryLang?: string | undefined;
  /** Something cancelled or over: still there, drawn back. */
  past?: boolean;
}

/**
 * A real heading of the given level (1–6; others are brought back inside).
 *
 * Use it for every title in a widget: the page says at which level the widget begins (`heading-level`).
 */
export const heading = (level: number, content: unknown, className = ''): TemplateResult => {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
};

/**
 * Facts in a fixed order, one a row. `compact` (cards) leaves the words to screen readers, except in plain mode.
 *
 * Use it for what people compare: when, where, what it costs. A sentence that stands by itself is a paragraph.
 */
export const factList = (facts: readonly Fact[], compact = false): TemplateResult =>
  html`<dl class="facts" ?data-compact=${compact}>
    ${facts.map(
      (fact) =>
        html`<div class="fact">
          ${icon(fact.icon)}
          <dt>${fact.term}</dt>
          <dd>${fact.detail}</dd>
        </div>`,
    )}
  </dl>`;

/**
 * A card. The whole surface leads where the title leads.
 *
 * Use it in a list, for one thing that has a page or detail of its own. Not as a frame around just anything: use `notice` or
 * a heading.
 */
export const card = (o: CardOptions): TemplateResult =>
  html`<article class="card" ?data-past=${o.past}>
    ${heading(
      o.headingLevel,
      o.href
        ? html`<a
            class="way-in"
            href=${o.href}
            lang=${o.lang ?? nothing}
            dir="auto"
            @click=${o.onOpen ?? nothing}
            >${o.title}</a
          >`
        : html`<button
            class="way-in"
            type="button"
            lang=${o.lang ?? nothing}
            dir="auto"
            @click=${o.onOpen ?? nothing}
          >
            ${o.title}
          </button>`,
      'card-title',
    )}
    ${o.tags ? html`<div class="row tags">${o.tags}</div>` : nothing}
    ${o.facts ? factList(o.facts, true) : nothing}
    ${o.summary ? html`<p class="summary" lang=${o.summaryLang ?? nothing} dir="auto">${o.summary}</p>` : nothing}
  </article>`;

/**
 * `count` empty cards, at most a screenful, while the first items are on their way.
 *
 * Use it once, for the first items of a list, with a sentence beside it that says so: screen readers do not hear it. Not
 * when a list that is there changes.
 */
export const skeleton = (count: number): TemplateResult =>
  html`<div class="cards waiting" aria-hidden="true">
    ${[...Array(12).keys()]
      .slice(0, count)
      .map(() => html`<div class="card bones"><span></span><span></span><span></span></div>`)}
  </div>`;

/** Cards, facts and skeletons. */
export const cardStyles = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.625em;
    block-size: 100%;
    padding: 1.125em;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
  }
  .card:hover {
    border-color: var(--_color-accent);
  }
  .card-title {
    font-size: var(--_font-size-l);
  }
  .way-in {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-weight: inherit;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .way-in::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-m);
  }
  .way-in:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .way-in:focus-visible::after {
    /* Inside: what is not drawn until it is in sight is cut off at its edge. */
    border: var(--_focus-width) solid var(--_color-focus);
    box-shadow: inset 0 0 0 var(--_border-width-strong) var(--_color-focus-ring);
  }
  .card:hover .way-in,
  [data-plain] .way-in {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  .card > .tags {
    order: -1;
  }
  .card[data-past] {
    --_color-link: var(--_color-muted);
    background: var(--_color-soft);
  }
  .summary {
    color: var(--_color-muted);
  }
  .facts {
    display: grid;
    gap: 0.25em;
  }
  .fact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5em;
  }
  .fact > .icon {
    grid-row: span 2;
    margin-block-start: 0.125em;
    color: var(--_color-accent);
  }
  .fact dt {
    font-weight: var(--_font-weight-bold);
  }
  .fact dd {
    grid-column: 2;
    max-inline-size: var(--_line-length);
    overflow-wrap: anywhere;
  }
  .root:not([data-plain]) [data-compact] dt {
    position: absolute;
    inline-size: var(--_border-width);
    block-size: var(--_border-width);
    overflow: hidden;
    clip-path: inset(50%);
  }
  .bones > span {
    block-size: 1em;
    inline-size: 85%;
    border-radius: var(--_radius-s);
    background: var(--_color-border);
    opacity: 0.6;
  }
  .bones > :first-child {
    block-size: 1.375em;
    inline-size: 60%;
  }
  /* All together: a slow telephone has better things to do than to move each of them. */
  @media (prefers-reduced-motion: no-preference) {
    .waiting {
      animation: wait 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .bones > span {
      background: GrayText;
    }
    .card[data-past] {
      --_color-link: LinkText;
    }
  }
`;
