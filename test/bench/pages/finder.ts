/**
 * The least that finds in a list, in Lit: a search field, facets with counts, twenty cards and a button for more. Every
 * search library gets the same one, and whatever it cannot do itself the way a site would write it.
 */
import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames, facets, loadRows, type Facet, type Row } from './rows.ts';

export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;
export interface Answer {
  rows: readonly Row[];
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
export interface Engine {
  query(text: string, chosen: Chosen): Answer | Promise<Answer>;
}

/** Counts per facet over what everything else allows. */
export function counted(rows: readonly Row[], chosen: Chosen): Answer {
  const groups = facets.filter((facet) => chosen[facet]?.length);
  const counts: Record<string, Record<string, number>> = {};
  const found: Row[] = [];
  for (const row of rows) {
    const missing = groups.filter((facet) => !row[facet].some((option) => chosen[facet]?.includes(option)));
    if (!missing.length) found.push(row);
    for (const facet of facets) {
      if (missing.some((other) => other !== facet)) continue;
      const list = (counts[facet] ??= {});
      for (const option of row[facet]) list[option] = (list[option] ?? 0) + 1;
    }
  }
  return { rows: found, counts };
}

export function startFinder(makeEngine: (rows: readonly Row[]) => Engine | Promise<Engine>): void {
  class BenchFinder extends LitElement {
    static override styles = css`
      article {
        border: 1px solid #bbb;
        padding: 0.5em;
        margin: 0.5em 0;
      }
      ul {
        list-style: none;
        padding: 0;
      }
    `;
    #engine?: Engine;
    #answer?: Answer;
    #text = '';
    #chosen: Record<string, string[]> = {};
    #shown = 20;

    override connectedCallback(): void {
      super.connectedCallback();
      void loadRows().then(async (rows) => {
        this.#engine = await makeEngine(rows);
        await this.#query();
      });
    }
    async #query(): Promise<void> {
      this.#shown = 20;
      this.#answer = await this.#engine?.query(this.#text, this.#chosen);
      this.requestUpdate();
    }
    #onInput = (event: Event): void => {
      this.#text = (event.target as HTMLInputElement).value;
      void this.#query();
    };
    #onChoice(facet: Facet, option: string, event: Event): void {
      const others = (this.#chosen[facet] ?? []).filter((other) => other !== option);
      this.#chosen[facet] = (event.target as HTMLInputElement).checked ? [...others, option] : others;
      void this.#query();
    }
    #more = (): void => {
      this.#shown += 20;
      this.requestUpdate();
    };
    override render() {
      const answer = this.#answer;
      if (!answer) return html`<p>Even geduld…</p>`;
      return html`<label>Zoeken <input type="search" @input=${this.#onInput} /></label>
        ${facets.map(
          (facet) =>
            html`<details>
              <summary>${facetNames[facet]}</summary>
              ${repeat(
                Object.entries(answer.counts[facet] ?? {}),
                ([option]) => option,
                ([option, count]) =>
                  html`<label
                    ><input
                      type="checkbox"
                      @change=${(event: Event) => this.#onChoice(facet, option, event)}
                    />
                    ${option} (${count})</label
                  >`,
              )}
            </details>`,
        )}
        <p role="status">${answer.rows.length} activiteiten</p>
        <ul class="results">
          ${repeat(
            answer.rows.slice(0, this.#shown),
            ({ id }) => id,
            (row) =>
              html`<li>
                <article>
                  <h3><a href=${`?item=${row.id}`}>${row.name}</a></h3>
                  <p>${row.when} – ${row.where} – ${row.cost}</p>
                  <p>${row.summary}</p>
                </article>
              </li>`,
          )}
        </ul>
        ${answer.rows.length > this.#shown ? html`<button @click=${this.#more}>Meer tonen</button>` : ''}`;
    }
  }
  customElements.define('bench-finder', BenchFinder);
  document.getElementById('finder')?.append(document.createElement('bench-finder'));
}
