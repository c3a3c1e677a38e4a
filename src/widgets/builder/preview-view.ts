/** The page for a frame as it will be, at the width of a device: in a frame, so that its media queries are real. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choices as choiceGroup } from '../../design/choice.ts';
import type { BuilderView } from './builder-view.ts';
import { frameAddress, lacksFeed } from './snippet.model.ts';
import { scopeSentence } from './scope-words.model.ts';

/** In px of the device. */
const WIDTHS = { phone: 390, tablet: 768, desktop: 1280 } as const;
export type Device = keyof typeof WIDTHS;
const HEIGHT = 760;

export interface PreviewOptions {
  device: Device;
  onDevice: (device: Device) => void;
}

/** Another choice is another frame: a new address in the old one would be a step in the history. */
export function previewView(view: BuilderView, { device, onDevice }: PreviewOptions): TemplateResult {
  const { words, nameOf, publication } = view;
  const { choices } = view.state;
  const { widget, attributes, colors } = choices;
  if (lacksFeed(choices, publication)) return html`<p class="hint">${words.preview.noFeed}</p>`;
  const src = frameAddress(widget, attributes, colors, publication.frame, publication.src);
  return html`${choiceGroup({
      legend: words.preview.width,
      legendUnseen: true,
      name: 'device',
      pick: 'one',
      look: 'chips',
      items: Object.entries(words.preview.widths).map(([value, label]) => ({
        value,
        label,
        checked: value === device,
      })),
      onChange: (event) => onDevice((event.target as HTMLInputElement).value as Device),
    })}
    <div class="viewport">
      ${keyed(
        src,
        html`<iframe
          src=${src}
          title=${words.preview.frame(scopeSentence(choices, nameOf, words))}
          width=${WIDTHS[device]}
          height=${HEIGHT}
          sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads"
        ></iframe>`,
      )}
    </div>`;
}
