/** Draws an article again. Every element is written out here: none is made after a name that a page gives. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import type { Block, Picture, Run } from './article-tree.ts';

/** How a text is drawn. */
export type DrawRuns = (runs: readonly Run[]) => unknown;

/** `lang`: what is said around it. */
export function runView({ text, link, strong, lang: own }: Run, lang: string): unknown {
  const said = own === lang ? text : html`<span lang=${own}>${text}</span>`;
  const shown = strong ? html`<strong>${said}</strong>` : said;
  return link ? html`<a href=${link.href}>${shown}</a>` : shown;
}

const pictureView = ({ src, alt, width, height }: Picture): TemplateResult =>
  html`<img src=${src} alt=${alt} width=${width || nothing} height=${height || nothing} loading="lazy" />`;

const cell = (content: unknown, { span }: { span?: { columns: number; rows: number } }, isHead: boolean) => {
  const [columns, rows] = [span?.columns ?? 1, span?.rows ?? 1];
  return isHead
    ? html`<th colspan=${columns} rowspan=${rows}>${content}</th>`
    : html`<td colspan=${columns} rowspan=${rows}>${content}</td>`;
};

/** Text that stands beside paragraphs is a paragraph too; elsewhere it is what is in an element. */
const FLOW = /^(div|blockquote|figure)$/;

function element(block: Extract<Block, { blocks: unknown }>, content: unknown): unknown {
  switch (block.tag) {
    case 'p':
      return html`<p>${content}</p>`;
    case 'h1':
      return heading(1, content);
    case 'h2':
      return heading(2, content);
    case 'h3':
      return heading(3, content);
    case 'h4':
      return heading(4, content);
    case 'h5':
      return heading(5, content);
    case 'h6':
      return heading(6, content);
    case 'ul':
      return html`<ul>
        ${content}
      </ul>`;
    case 'ol':
      return html`<ol start=${block.start ?? 1}>
        ${content}
      </ol>`;
    case 'li':
      return html`<li>${content}</li>`;
    case 'blockquote':
      return html`<blockquote class="stack" data-gap="m">${content}</blockquote>`;
    case 'figure':
      return html`<figure>${content}</figure>`;
    case 'figcaption':
      return html`<figcaption>${content}</figcaption>`;
    case 'hr':
      return html`<hr />`;
    case 'table':
      return html`<table>
        ${content}
      </table>`;
    case 'caption':
      return html`<caption>
        ${content}
      </caption>`;
    case 'thead':
      return html`<thead>
        ${content}
      </thead>`;
    case 'tbody':
      return html`<tbody>
        ${content}
      </tbody>`;
    case 'tfoot':
      return html`<tfoot>
        ${content}
      </tfoot>`;
    case 'tr':
      return html`<tr>
        ${content}
      </tr>`;
    case 'th':
      return cell(content, block, true);
    case 'td':
      return cell(content, block, false);
    case 'dl':
      return html`<dl>${content}</dl>`;
    case 'dt':
      return html`<dt>${content}</dt>`;
    case 'dd':
      return html`<dd>${content}</dd>`;
    case 'div':
      return html`<div class="stack" data-gap="m">${content}</div>`;
  }
}

/** What is kept as it is has a slot of its own, in its place. */
export const blockViews = (blocks: readonly Block[], draw: DrawRuns, isFlow = true): unknown[] =>
  blocks.map((block) => {
    if (block.tag === 'kept') return html`<slot data-kept></slot>`;
    if (block.tag === 'img') return pictureView(block.picture);
    if (block.tag === 'text') return isFlow ? html`<p>${draw(block.runs)}</p>` : draw(block.runs);
    return element(block, blockViews(block.blocks, draw, FLOW.test(block.tag)));
  });
