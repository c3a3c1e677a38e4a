/** A pasted page, and what is to be done about it. What was pasted is shown as text alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { notice } from '../../design/notice.ts';
import { textArea } from '../../design/text-area.ts';
import type { BuilderMessages } from '../../text/messages.ts';
import type { BuilderView } from './builder-view.ts';
import type { Finding } from './page-source.model.ts';

export interface CheckViewOptions {
  page: string;
  /** Undefined before the first look. */
  findings: readonly Finding[] | undefined;
  /** Nothing was pasted, or what looks at it could not be loaded. */
  problem: 'empty' | 'lost' | undefined;
  onPage: (html: string) => void;
  onRun: () => void;
}

/** What has to be mended. */
const isWrong = ({ tone }: Finding): boolean => tone === 'error' || tone === 'warning';

/** What stands there may be meant, and is not what is chosen now. */
const isOther = ({ code }: Finding): boolean => code === 'gone' || code === 'other' || code === 'extra';

/** All of it in one sentence: never that all is well where the list is not there, or another one. */
function result(findings: readonly Finding[], { check }: BuilderMessages): string {
  const wrong = findings.filter(isWrong).length;
  if (wrong) return check.wrong(wrong);
  if (findings.some(({ code }) => code === 'linkOnly')) return check.linkOnly;
  return findings.some(isOther) ? check.other : check.well;
}

export function checkView({ words }: BuilderView, o: CheckViewOptions): TemplateResult {
  const { check } = words;
  const sentence = (finding: Finding): string => check.findings[finding.code](finding.about ?? '');
  return html`<p>${check.intro}</p>
    ${textArea({
      id: 'page',
      label: check.label,
      hint: check.hint,
      rows: 6,
      value: o.page,
      ...(o.problem && { error: check[o.problem] }),
      onInput: (event) => o.onPage((event.target as HTMLTextAreaElement).value),
    })}
    <div>${button({ label: check.run, kind: 'primary', onClick: o.onRun })}</div>
    <p class="result" role="status">${o.findings ? result(o.findings, words) : nothing}</p>
    ${
      o.findings
        ? html`<ul class="stack" role="list">
            ${o.findings.map(
              (finding) =>
                html`<li>
                  ${notice({
                    tone: finding.tone,
                    body: html`<p>
                        <span class="unseen">${check.tones[finding.tone]}: </span>${sentence(finding)}
                      </p>
                      ${finding.line ? html`<p class="line"><code>${finding.line}</code></p>` : nothing}`,
                  })}
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}
