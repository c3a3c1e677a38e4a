import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { card, factList, heading, skeleton } from '../../src/design/card.ts';
import { type Choice, choices, removableChip } from '../../src/design/choice.ts';
import { disclosure } from '../../src/design/disclosure.ts';
import { field, selectField } from '../../src/design/field.ts';
import { iconNames, themeIcon } from '../../src/design/theme-icon.ts';
import { backIcon, filterIcon, printIcon, walkInIcon } from '../../src/design/control-icons.ts';
import { shareIcon } from '../../src/design/keep-icons.ts';
import {
  calendarIcon,
  clockIcon,
  peopleIcon,
  phoneIcon,
  placeIcon,
  priceIcon,
  warningIcon,
} from '../../src/design/icons.ts';
import { notice } from '../../src/design/notice.ts';
import { tag } from '../../src/design/tag.ts';

const nothingYet = (): void => undefined;
const words = (labels: string, checked: readonly string[] = [], counted = false): Choice[] =>
  labels.split(' ').map((label, index) => ({
    value: label,
    label: label.replaceAll('_', ' '),
    checked: checked.includes(label),
    ...(counted ? { count: 42 - index * 5, countLabel: `${42 - index * 5} activiteiten` } : {}),
  }));

const when = choices({
  legend: 'Wanneer?',
  name: 'when',
  pick: 'one',
  look: 'chips',
  items: words('Elke_dag Vandaag Morgen Dit_weekend Deze_week Zelf_kiezen', ['Dit_weekend']),
  onChange: nothingYet,
});

const filters = html`<div class="panel">
  ${disclosure({
    summary: 'Wat wilt u doen?',
    badge: '2',
    open: true,
    content: choices({
      legend: 'Wat wilt u doen?',
      legendUnseen: true,
      name: 'category',
      pick: 'many',
      look: 'rows',
      items: words(
        'Bewegen_en_sport Samen_eten Taal_en_leren Muziek_en_dans Handwerk Ontmoeten',
        ['Samen_eten', 'Taal_en_leren'],
        true,
      ),
      onChange: nothingYet,
    }),
  })}
  ${disclosure({
    summary: 'Welke dag?',
    open: true,
    content: html`<div class="stack" data-gap="m">
      ${choices({
        legend: 'Dag van de week',
        name: 'day',
        pick: 'many',
        look: 'chips',
        items: words('ma di wo do vr za zo', ['wo']),
        onChange: nothingYet,
      })}
      ${choices({
        legend: 'Deel van de dag',
        name: 'part',
        pick: 'many',
        look: 'chips',
        items: words('Ochtend Middag Avond'),
        onChange: nothingYet,
      })}
    </div>`,
  })}
  ${disclosure({
    summary: 'In welke wijk?',
    content: selectField({
      id: 'district',
      label: 'Wijk',
      value: '',
      options: [{ value: '', label: 'Heel Zwolle' }],
      onChange: nothingYet,
    }),
  })}
  ${disclosure({ summary: 'Voor wie?', content: html`<p>Alle leeftijden</p>` })}
</div>`;

const cards = html`<ul class="cards" role="list">
  <li>
    ${card({
      title: 'Samen eten in De Brug',
      headingLevel: 4,
      href: '#eten',
      tags: html`${tag('Gewoon binnenlopen', 'success', walkInIcon)}${tag('Een beetje Nederlands is genoeg')}`,
      facts: [
        { icon: clockIcon, term: 'Hoe laat', detail: 'half 6 tot 7 uur ’s avonds' },
        { icon: placeIcon, term: 'Waar', detail: 'Wijkcentrum De Brug, Holtenbroek' },
        { icon: priceIcon, term: 'Kosten', detail: '5 euro per persoon' },
      ],
      summary: 'Eet mee met buren. De koks zijn vrijwilligers. Iedereen is welkom, ook als u alleen komt.',
    })}
  </li>
  <li>
    ${card({
      title: 'Naaien voor beginners',
      headingLevel: 4,
      onOpen: nothingYet,
      tags: html`${tag('Gratis', 'info')}${tag('Nog 2 plaatsen', 'warning')}`,
      facts: [
        { icon: clockIcon, term: 'Hoe laat', detail: '10 uur tot 12 uur' },
        { icon: placeIcon, term: 'Waar', detail: 'Buurthuis De Linde, Assendorp' },
      ],
    })}
  </li>
  <li>
    ${card({
      title: 'Wandelen langs de Vecht',
      headingLevel: 4,
      href: '#wandelen',
      past: true,
      tags: tag('Gaat niet door', 'error', warningIcon),
      facts: [
        { icon: clockIcon, term: 'Hoe laat', detail: '2 uur ’s middags' },
        { icon: placeIcon, term: 'Waar', detail: 'Bij de brug, Berkum' },
      ],
    })}
  </li>
</ul>`;

/** A whole screen made of the look alone: what a finder will look like. */
export const finderPage = (): TemplateResult =>
  html`<section class="stack" data-gap="l">
    ${heading(2, 'Wat is er te doen?', 'title')}
    ${field({
      id: 'q',
      label: 'Zoek een activiteit',
      hint: 'Bijvoorbeeld: koken, wandelen of Nederlands leren.',
      type: 'search',
      value: '',
    })}
    ${when}
    <div class="split">
      ${filters}
      <div class="stack" data-gap="m">
        <div class="row">
          <p class="result">38 activiteiten</p>
          <div class="row">
            ${removableChip('Samen eten', 'Haal weg:', nothingYet)}
            ${removableChip('Taal en leren', 'Haal weg:', nothingYet)}
            ${button({ label: 'Alles weghalen', kind: 'quiet', onClick: nothingYet })}
          </div>
        </div>
        ${heading(3, 'Vandaag, zaterdag 28 november', 'section')} ${cards}
        ${button({ label: 'Meer tonen', wide: true, onClick: nothingYet })}
      </div>
    </div>
  </section>`;

const story =
  'Eet mee met buren. De koks zijn vrijwilligers en koken elke week iets anders. Iedereen is welkom, ook als u alleen komt.';

/** One activity, with its facts. */
export const detailPage = (): TemplateResult =>
  html`<section class="stack" data-gap="l">
    <div>${button({ label: 'Terug naar de lijst', kind: 'quiet', icon: backIcon, onClick: nothingYet })}</div>
    ${heading(2, 'Samen eten in De Brug', 'title')}
    <div class="row">${tag('Gewoon binnenlopen', 'success', walkInIcon)}${tag('Met Stadspas 2 euro')}</div>
    ${notice({
      tone: 'warning',
      title: 'Deze keer op een andere plek',
      body: 'Op zaterdag 28 november eten we in de Stadkamer.',
    })}
    <p>${story}</p>
    ${factList([
      { icon: calendarIcon, term: 'Wanneer', detail: 'elke zaterdag' },
      { icon: clockIcon, term: 'Hoe laat', detail: 'half 6 tot 7 uur ’s avonds (17.30 - 19.00 uur)' },
      { icon: placeIcon, term: 'Waar', detail: 'Wijkcentrum De Brug, Holtenbroek' },
      { icon: priceIcon, term: 'Kosten', detail: '5 euro per persoon' },
      { icon: peopleIcon, term: 'Voor wie', detail: 'Voor iedereen' },
      {
        icon: phoneIcon,
        term: 'Aanmelden',
        detail: 'U hoeft zich niet aan te melden. Vragen? Bel 038 - 000 12 34.',
      },
    ])}
    <div class="row">
      ${button({ label: 'Zet in mijn agenda', kind: 'primary', icon: calendarIcon, onClick: nothingYet })}
      ${button({ label: 'Delen', icon: shareIcon, onClick: nothingYet })}
      ${button({ label: 'Afdrukken', icon: printIcon, onClick: nothingYet })}
    </div>
  </section>`;

/** Every state that the other screens do not show. */
export const statesPage = (): TemplateResult =>
  html`<section class="stack" data-gap="l">
    ${heading(2, 'Toestanden', 'title')}
    <div class="row">
      ${button({ label: 'Versturen', kind: 'primary', onClick: nothingYet })}
      ${button({ label: 'Bezig met versturen', kind: 'primary', busy: true, onClick: nothingYet })}
      ${button({ label: 'Makkelijk lezen', pressed: true, onClick: nothingYet })}
      ${button({ label: 'Filters', icon: filterIcon, expanded: false, onClick: nothingYet })}
      <a class="button" href="#aanmelden">Meld uw activiteit</a>
    </div>
    ${notice({ tone: 'info', body: 'Dit is de lijst van gisteren.' })}
    ${notice({ tone: 'success', title: 'Uw aanvraag is verstuurd', body: 'U krijgt bericht.' })}
    ${notice({
      tone: 'error',
      title: 'De lijst kan nu niet laden',
      body: 'Bel 038 - 000 00 00. We helpen u graag.',
      actions: button({ label: 'Probeer opnieuw', onClick: nothingYet }),
    })}
    ${field({ id: 'date', label: 'Vanaf welke dag?', type: 'date', value: '2026-11-28' })}
    ${field({
      id: 'mail',
      label: 'E-mail',
      hint: 'We gebruiken het alleen voor ons antwoord.',
      error: 'Vul een e-mailadres in, bijvoorbeeld naam@post.example.',
      type: 'email',
      autocomplete: 'email',
      value: 'naam',
    })}
    ${choices({
      legend: 'Wat vindt u leuk?',
      name: 'theme',
      pick: 'many',
      look: 'tiles',
      items: iconNames.map((name) => ({
        value: name,
        label: name,
        checked: name === 'food',
        pictogram: themeIcon(name),
      })),
      onChange: nothingYet,
    })}
    ${choices({
      legend: 'Hoe vaak?',
      name: 'often',
      pick: 'one',
      look: 'rows',
      items: words('Eén_keer Elke_week Elke_maand', ['Elke_week']),
      onChange: nothingYet,
    })}
    ${skeleton(2)}
  </section>`;
