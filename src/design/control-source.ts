/** The design values that only controls need: the rest of the one source (`token-source.ts`), loaded with them. */
import { type Row } from './token-source.ts';

/** Colours of buttons, fields, what is chosen, and of what lies between a dialog and the page. */
export const controlColors = {
  'on-accent': [
    '#ffffff #06272b',
    'nl-button-primary-color utrecht-button-primary-action-color utrecht-button-color basis-color-action-1-inverse-color-default',
  ],
  action: ['accent', 'nl-button-secondary-color utrecht-button-secondary-action-color'],
  'action-ground': [
    'surface',
    'nl-button-secondary-background-color utrecht-button-secondary-action-background-color',
  ],
  'action-line': ['line', 'nl-button-secondary-border-color utrecht-button-secondary-action-border-color'],
  'action-hover': ['action', 'nl-button-secondary-hover-color utrecht-button-secondary-action-hover-color'],
  'action-hover-ground': [
    'accent-soft',
    'nl-button-secondary-hover-background-color utrecht-button-secondary-action-hover-background-color',
  ],
  field: [
    'surface',
    'utrecht-textbox-background-color utrecht-form-control-background-color basis-form-control-background-color',
  ],
  'on-field': ['text', 'utrecht-textbox-color utrecht-form-control-color basis-form-control-color'],
  backdrop: ['#0000008c #000000b3'],
} as const satisfies Record<string, Row>;

/** Their other values. */
export const controlScale = {
  'font-weight-button': ['{font-weight-bold}', 'utrecht-button-font-weight'],
  'radius-round': ['9em'],
  'z-raised': ['1'],
  'radius-button': ['{radius-s}', 'nl-button-border-radius utrecht-button-border-radius'],
  'radius-field': [
    '{radius-s}',
    'utrecht-textbox-border-radius utrecht-form-control-border-radius basis-form-control-border-radius',
  ],
} as const satisfies Record<string, Row>;
