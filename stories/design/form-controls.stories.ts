import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/embed/form-controls.ts';

const days = ['maandag', 'dinsdag', 'woensdag'].map((label) => ({ value: label.slice(0, 2), label }));
const parts = ['ochtend', 'middag', 'avond'].map((label) => ({ value: label, label }));
const options = [
  { value: 'phone', label: 'Bel mij' },
  { value: 'mail', label: 'Stuur een mail' },
];
const form = (error = '', off = false): TemplateResult =>
  html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset ?disabled=${off}>
      <legend>Een formulier van de site zelf</legend>
      <p>
        <samen-text-field name="who" label="Uw naam" autocomplete="name" .error=${error}></samen-text-field>
      </p>
      <p>
        <samen-text-field
          name="why"
          label="Uw vraag"
          rows="3"
          requirement="niet verplicht"
        ></samen-text-field>
      </p>
      <p>
        <samen-choice-group
          name="how"
          label="Hoe wilt u antwoord?"
          pick="one"
          .options=${options}
          .error=${error}
        ></samen-choice-group>
      </p>
      <p>
        <samen-time-of-week
          name="when"
          label="Wanneer kunt u?"
          all="hele dag"
          day-label="Dag"
          value="ma-ochtend"
          .days=${days}
          .parts=${parts}
        ></samen-time-of-week>
      </p>
    </fieldset>
  </form>`;

const meta: Meta = { title: 'Vormgeving/Losse formulieronderdelen' };
export default meta;

export const Empty: StoryObj = { name: 'Om in te vullen', render: () => form() };
export const Wrong: StoryObj = { name: 'Met een fout', render: () => form('Vul dit in.') };
export const Plain: StoryObj = {
  name: 'Makkelijk lezen',
  render: () => html`
    <samen-text-field plain label="Uw naam" autocomplete="name"></samen-text-field>
    <samen-choice-group plain label="Hoe wilt u antwoord?" .options=${options}></samen-choice-group>
  `,
};
export const Kiosk: StoryObj = {
  name: 'Publieke computer',
  render: () => html`
    <samen-text-field kiosk label="Uw naam" autocomplete="name"></samen-text-field>
    <samen-choice-group
      kiosk
      label="Hoe wilt u antwoord?"
      look="chips"
      .options=${options}
    ></samen-choice-group>
  `,
};
export const Off: StoryObj = { name: 'Uit', render: () => form('', true) };
