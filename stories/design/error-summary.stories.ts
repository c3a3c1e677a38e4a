import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { errorSummary } from '../../src/design/error-summary.ts';
import { field } from '../../src/design/field.ts';
import { show, stack } from './show.ts';

const name = 'Vul uw naam in.';
const mail = 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.';

const meta: Meta = { title: 'Vormgeving/Wat er mist' };
export default meta;

export const Summary: StoryObj = {
  name: 'Boven een formulier',
  render: () =>
    show(
      stack(
        errorSummary({
          title: 'Kijk dit nog even na',
          headingLevel: 2,
          errors: [
            { field: 'name', message: name },
            { field: 'mail', message: mail },
          ],
        }),
        html`${field({ id: 'name', label: 'Uw naam', value: '', error: name })}
        ${field({ id: 'mail', label: 'Uw e-mailadres', type: 'email', value: 'naam', error: mail })}`,
      ),
    ),
};
