/** Where it is pasted, and the three outputs. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { copyIcon, successIcon } from '../../design/control-icons.ts';
import { field, fieldFrame, selectField } from '../../design/field.ts';
import { notice } from '../../design/notice.ts';
import { tag } from '../../design/tag.ts';
import { isWholeLink } from '../shared/editor-attributes.model.ts';
import type { BuilderView } from './builder-view.ts';
import { keptLink, needsOwnLink } from './choices.model.ts';
import { localParts } from './local-address.model.ts';
import { bestFor, outputs, places, type Output, type PlaceName } from './places.model.ts';
import { frameAddress, frameSnippet, lacksFeed, linkSnippet, scriptSnippet } from './snippet.model.ts';

/** What can be copied: an output, the address of the frame, or the question to who knows. */
export type Copied = Output | 'address' | 'question';

export interface TakeOptions {
  place: PlaceName | '';
  onPlace: (place: PlaceName | '') => void;
  /** Is this text what was copied? */
  isCopied: (what: Copied, text: string) => boolean;
  /** Beside the button that was pressed, for everybody to see and hear. */
  said: (what: Copied) => string;
  onCopy: (what: Copied, text: string, id: string) => void;
}

const text = (view: BuilderView, output: Output): string => {
  const { state, publication, snippet } = view;
  const make = { script: scriptSnippet, frame: frameSnippet, link: linkSnippet }[output];
  return make(state.choices, publication, snippet);
};

const copyButton = (
  view: BuilderView,
  o: TakeOptions,
  what: Copied,
  value: string,
  id: string,
): TemplateResult => {
  const isCopied = o.isCopied(what, value);
  return html`<div class="row">
    ${button({
      label: isCopied ? view.words.take.copied : view.words.take.copy[what],
      icon: isCopied ? successIcon : copyIcon,
      onClick: () => o.onCopy(what, value, id),
    })}
    <p class="result" role="status">${o.said(what)}</p>
  </div>`;
};

interface Box {
  id: string;
  value: string;
  /** The ids of what names and describes it, where that is no label of its own. */
  named?: string;
  described?: string;
}

/** Text to take, which can be selected where copying is not allowed. */
const codeBox = ({ id, value, named, described }: Box): TemplateResult =>
  html`<textarea
    class="input code"
    id=${id}
    readonly
    spellcheck="false"
    rows=${Math.min(12, value.trimEnd().split('\n').length + 1)}
    aria-labelledby=${named ?? nothing}
    aria-describedby=${described ?? nothing}
    .value=${value}
  ></textarea>`;

const labelledBox = (
  view: BuilderView,
  o: TakeOptions,
  what: Copied,
  id: string,
  label: string,
  value: string,
): TemplateResult =>
  html`${fieldFrame({ id, label }, codeBox({ id, value }))} ${copyButton(view, o, what, value, id)}`;

function placeView(view: BuilderView, o: TakeOptions): TemplateResult {
  const { words, publication, state } = view;
  const { how, names } = words.places;
  const question = words.places.question(new URL(publication.files).host);
  const { widget, attributes, colors } = state.choices;
  const way = o.place && how[o.place];
  return html`${selectField({
    id: 'place-name',
    label: words.take.place,
    value: o.place,
    options: [
      { value: '', label: words.take.unknown },
      ...places.map((value) => ({ value, label: names[value] })),
    ],
    onChange: (event) => {
      const { value } = event.target as HTMLSelectElement;
      o.onPlace(places.find((one) => one === value) ?? '');
    },
  })}
  ${
    o.place === ''
      ? nothing
      : way
        ? notice({
            tone: 'info',
            body: html`<p>${way}</p>
              <p class="hint">${words.places.documented}</p>`,
          })
        : html`<p>${words.places.unsure}</p>`
  }
  ${
    o.place && bestFor[o.place] === 'address'
      ? html`<div>${tag(words.take.best, 'success')}</div>
          ${labelledBox(
            view,
            o,
            'address',
            'frame-address',
            words.take.frameAddress,
            frameAddress(widget, attributes, colors, publication.frame, publication.src),
          )}`
      : nothing
  }
  ${
    o.place && !bestFor[o.place]
      ? labelledBox(view, o, 'question', 'question', words.places.ask, question)
      : nothing
  }`;
}

/** What has to be done before what is copied will work. */
function notices({ state, publication, words: { take } }: BuilderView): TemplateResult {
  const { src, frame } = publication;
  const say = (tone: 'info' | 'warning', body: string): TemplateResult =>
    notice({ tone, body: html`<p>${body}</p>` });
  const origin = URL.canParse(src) ? new URL(src).origin : '';
  const [local] = localParts([publication.files, frame]);
  const [localFeed] = localParts([src]);
  return html`${local ? say('warning', take.local(local)) : nothing}
  ${localFeed && !local ? say('warning', take.localFeed(localFeed)) : nothing}
  ${needsOwnLink(state.choices) ? say('warning', take.needsLink) : nothing}
  ${origin && origin !== new URL(frame).origin ? say('info', take.otherHost(origin)) : nothing}`;
}

export function takeView(view: BuilderView, o: TakeOptions): TemplateResult {
  const { state, words } = view;
  const { take } = words;
  if (lacksFeed(state.choices, view.publication))
    return notice({ tone: 'warning', body: html`<p>${take.noFeed}</p>` });
  const { link } = state.choices;
  const best = o.place && bestFor[o.place];
  const draft = view.draft('link');
  const setLink = (next: { href: string; label: string }): void =>
    view.change({ ...state, choices: { ...state.choices, link: keptLink(next) } });
  return html`<div class="pair">
      ${field({
        id: 'link',
        label: take.link,
        hint: take.linkHint,
        value: draft,
        ...(draft && !isWholeLink(draft) && { error: take.linkWrong }),
        onChange: (event) => {
          const { value } = event.target as HTMLInputElement;
          view.keepDraft('link', isWholeLink(value) ? '' : value);
          setLink({ ...link, href: value });
        },
      })}
      ${field({
        id: 'link-text',
        label: take.linkText,
        value: link.label || view.snippet.link,
        onChange: (event) => setLink({ ...link, label: (event.target as HTMLInputElement).value }),
      })}
    </div>
    ${notices(view)} ${placeView(view, o)}
    ${outputs.map(
      (output) =>
        html`<section class="stack output" aria-labelledby="output-${output}">
          <div class="row">
            ${heading(view.headingLevel + 1, html`<span id="output-${output}">${take.outputs[output]}</span>`)}
            ${best === output ? tag(take.best, 'success') : nothing}
          </div>
          <p class="hint" id="note-${output}">${take.notes[output]}</p>
          ${codeBox({
            id: `code-${output}`,
            value: text(view, output),
            named: `output-${output}`,
            described: `note-${output}`,
          })}
          ${copyButton(view, o, output, text(view, output), `code-${output}`)}
          ${output === 'script' && Object.keys(state.choices.colors).length ? html`<p class="hint">${take.styleNote}</p>` : nothing}
        </section>`,
    )}`;
}
