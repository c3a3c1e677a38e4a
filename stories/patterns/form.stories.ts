import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { heading } from '../../src/design/card.ts';
import { errorSummary, focusErrorSummary } from '../../src/design/error-summary.ts';
import { field } from '../../src/design/field.ts';
import { notice } from '../../src/design/notice.ts';
import { nothingHappens, show } from '../design/show.ts';

const meta: Meta = { title: 'Patronen/Formulier' };
export default meta;

const questions = [
  { id: 'who', label: 'Uw naam', type: 'text', wrong: 'Vul uw naam in.' },
  { id: 'mail', label: 'Uw e-mailadres', type: 'email', wrong: 'Vul een e-mailadres in.' },
] as const;

/** A form that looks at its answers when it is sent, and not before. */
const form = (
  values: Record<string, string>,
  sent: boolean,
  send: (event: Event) => void,
): TemplateResult => {
  const missing = sent ? questions.filter(({ id }) => !values[id]) : [];
  if (sent && !missing.length)
    return notice({
      tone: 'success',
      title: 'Uw vraag is verstuurd',
      body: 'U krijgt binnen 3 werkdagen antwoord.',
    });
  return html`<form class="stack" data-gap="m" novalidate @submit=${send}>
    ${heading(2, 'Stel uw vraag', 'title')}
    ${
      missing.length
        ? errorSummary({
            title: 'Kijk dit nog even na',
            headingLevel: 3,
            errors: missing.map(({ id, wrong }) => ({ field: id, message: wrong })),
          })
        : ''
    }
    ${questions.map(({ id, label, type, wrong }) =>
      field({
        id,
        label,
        type,
        value: values[id] ?? '',
        autocomplete: type === 'email' ? 'email' : 'name',
        error: missing.some((one) => one.id === id) ? wrong : undefined,
      }),
    )}
    <div>${button({ label: 'Versturen', kind: 'primary', type: 'submit', onClick: nothingHappens })}</div>
  </form>`;
};

const live = (): HTMLElement => {
  const host = show(html``);
  const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
  const draw = (values: Record<string, string>, sent: boolean): void => {
    if (root) render(form(values, sent, send), root);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    const inputs = [...(root?.querySelectorAll('input') ?? [])];
    draw(Object.fromEntries(inputs.map(({ id, value }) => [id, value.trim()])), true);
    if (root) focusErrorSummary(root);
  };
  draw({}, false);
  return host;
};
/** Fills in what a visitor would, and sends it. */
const sends =
  (values: Record<string, string>): StoryObj['play'] =>
  ({ canvasElement }) => {
    const root = canvasElement.firstElementChild?.shadowRoot;
    for (const input of root?.querySelectorAll('input') ?? []) input.value = values[input.id] ?? '';
    root?.querySelector('form')?.requestSubmit();
  };

export const Empty: StoryObj = { name: 'Om in te vullen', render: live };
export const Wrong: StoryObj = {
  name: 'Er mist nog iets',
  render: live,
  play: sends({ who: 'Sanne' }),
};
export const Sent: StoryObj = {
  name: 'Verstuurd',
  render: live,
  play: sends({ who: 'Sanne', mail: 'sanne@post.example' }),
};
