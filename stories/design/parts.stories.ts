import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { card, factList, skeleton } from '../../src/design/card.ts';
import { type Choice, choices, type ChoicesOptions, removableChip } from '../../src/design/choice.ts';
import { disclosure } from '../../src/design/disclosure.ts';
import { field, selectField } from '../../src/design/field.ts';
import { iconNames, themeIcon } from '../../src/design/icon.ts';
import { searchIcon, shareIcon } from '../../src/design/control-icons.ts';
import { clockIcon, placeIcon } from '../../src/design/icons.ts';
import { notice } from '../../src/design/notice.ts';
import { tag, type Tone } from '../../src/design/tag.ts';
import { frame } from './frame.ts';

const meta: Meta = { title: 'Vormgeving/Onderdelen' };
export default meta;

const press = (): void => undefined;
const show =
  (content: TemplateResult): StoryObj['render'] =>
  () =>
    frame(html`<div class="stack" data-gap="m">${content}</div>`);
const items: Choice[] = [
  { value: 'sport', label: 'Bewegen en sport', count: 42, countLabel: 'activiteiten' },
  { value: 'food', label: 'Samen eten', count: 7, countLabel: 'activiteiten', checked: true },
  { value: 'none', label: 'Schaken', count: 0, countLabel: 'activiteiten' },
];
const group = (look: ChoicesOptions['look'], pick: ChoicesOptions['pick']): TemplateResult =>
  choices({ legend: 'Wat wilt u doen?', name: `${look}-${pick}`, pick, look, items, onChange: press });
const tones: readonly Tone[] = ['info', 'success', 'warning', 'error'];

export const Buttons: StoryObj = {
  name: 'Knoppen',
  render: show(html`
    <div class="row">
      ${button({ label: 'Zoeken', kind: 'primary', icon: searchIcon, onClick: press })}
      ${button({ label: 'Delen', icon: shareIcon, onClick: press })}
      ${button({ label: 'Alles weghalen', kind: 'quiet', onClick: press })}
      ${button({ label: 'Bezig', kind: 'primary', busy: true, onClick: press })}
      ${button({ label: 'Makkelijk lezen', pressed: true, onClick: press })}
    </div>
    ${button({ label: 'Meer tonen', wide: true, onClick: press })}
  `),
};
export const Rows: StoryObj = {
  name: 'Keuzes onder elkaar',
  render: show(html`${group('rows', 'many')}${group('rows', 'one')}`),
};
export const Chips: StoryObj = {
  name: 'Keuzes naast elkaar',
  render: show(
    html`${group('chips', 'many')}${group('chips', 'one')}
      <div class="row">${removableChip('Gratis', 'Haal weg:', press)}</div>`,
  ),
};
export const Tiles: StoryObj = {
  name: 'Tegels, en alle pictogrammen voor thema’s',
  render: show(
    choices({
      legend: 'Thema',
      name: 'tiles',
      pick: 'many',
      look: 'tiles',
      items: iconNames.map((name) => ({ value: name, label: name, pictogram: themeIcon(name) })),
      onChange: press,
    }),
  ),
};
export const Fields: StoryObj = {
  name: 'Velden',
  render: show(html`
    ${field({ id: 'q', label: 'Zoeken', hint: 'Bijvoorbeeld: koken', type: 'search', value: '' })}
    ${field({ id: 'd', label: 'Vanaf welke dag?', type: 'date', value: '2026-11-28' })}
    ${field({ id: 'e', label: 'E-mail', error: 'Vul een e-mailadres in.', type: 'email', value: 'naam' })}
    ${selectField({
      id: 's',
      label: 'Wijk',
      value: '',
      options: [{ value: '', label: 'Heel Zwolle' }],
      onChange: press,
    })}
  `),
};
export const Disclosures: StoryObj = {
  name: 'Uitklappen',
  render: show(
    html`<div class="panel">
      ${disclosure({ summary: 'Wat wilt u doen?', badge: '2', open: true, content: group('rows', 'many') })}
      ${disclosure({ summary: 'Voor wie?', content: 'Voor iedereen' })}
    </div>`,
  ),
};
export const Notices: StoryObj = {
  name: 'Berichten en etiketten',
  render: show(html`
    ${tones.map((tone) => notice({ tone, title: 'Titel', body: 'Wat er is, en wat u kunt doen.' }))}
    <div class="row">${tag('Gewoon')}${tones.map((tone) => tag('Gratis', tone))}</div>
  `),
};
export const Cards: StoryObj = {
  name: 'Kaarten',
  render: show(html`
    ${card({
      title: 'Samen eten',
      headingLevel: 3,
      href: '#eten',
      tags: tag('Gratis', 'info'),
      facts: [{ icon: clockIcon, term: 'Hoe laat', detail: 'half 6 tot 7 uur' }],
      actions: button({ label: 'Delen', icon: shareIcon, onClick: press }),
    })}
    ${card({ title: 'Wandelen', headingLevel: 3, onOpen: press, past: true, tags: tag('Gaat niet door', 'error') })}
    ${skeleton(1)}
    ${factList([{ icon: placeIcon, term: 'Waar', detail: 'Wijkcentrum De Brug, Holtenbroek' }])}
  `),
};
