import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { SamenKeyboardSample } from '../../test/widgets/kiosk/keyboard-sample.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenKeyboardSample>;
type Story = StoryObj<Args>;

const { inside, shows } = shownIn('samen-keyboard-sample');

const meta: Meta<Args> = {
  title: 'Widgets/Toetsenbord op het scherm',
  tags: ['!autodocs'],
  args: { feed, clock: () => AFTERNOON },
  argTypes: { feed: { control: false }, clock: { control: false } },
  render: (args) => Object.assign(new SamenKeyboardSample(), args),
};
export default meta;

/** The keys after a field was touched, and after these keys. */
const touched = (name: string, id: string, ...keys: string[]): Story => ({
  name,
  play: async ({ canvasElement }) => {
    const field = inside(canvasElement, `#${id}`);
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    field.focus();
    field.click();
    await shows(canvasElement, '.keyboard');
    for (const name of keys) {
      const all = inside(canvasElement, '.keyboard').querySelectorAll('button');
      [...all].find((key) => (key.ariaLabel ?? key.textContent.trim()) === name)!.click();
      await shows(canvasElement, '.keyboard');
    }
  },
});

export const Letters = touched('Letters', 'name');
export const Capitals = touched('Hoofdletters', 'name', 'Hoofdletters');
export const Signs = touched('Meer tekens', 'name', 'Meer: é ñ ?');
export const Mail = touched('Mailadres', 'email');
export const Telephone = touched('Telefoon', 'tel');
export const Amount = touched('Aantal', 'people');
export const Time = touched('Tijd', 'time');
