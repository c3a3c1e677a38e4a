import '../../src/embed/activity-finder.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { FakeSpeech, kinds, speakInstead } from '../../test/widgets/fake-speech.ts';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenActivityFinder> & { speech: FakeSpeech };
type Story = StoryObj<Args>;

const { inside, shows } = shownIn('samen-activity-finder');
interface Stage {
  canvasElement: HTMLElement;
  args: Args;
}
const open = async ({ canvasElement }: Stage): Promise<void> => {
  await shows(canvasElement, '.way-in');
  inside(canvasElement, '.way-in').click();
  await shows(canvasElement, '.detail .sentence');
};
/** Opened, and read as far as the first sentence of the text. */
const read = async (stage: Stage): Promise<void> => {
  const { canvasElement, args } = stage;
  await open(stage);
  await shows(canvasElement, '.aloud button');
  inside(canvasElement, '.aloud button').click();
  await shows(canvasElement, '[data-spoken]');
  const isThere = (): boolean => Boolean(inside(canvasElement, '[data-spoken]').closest('.prose'));
  while (args.speech.now && !isThere()) args.speech.finish();
  args.speech.begin();
};

const meta: Meta<Args> = {
  title: 'Widgets/Voorlezen',
  component: 'samen-activity-finder',
  args: { urlState: 'none', clock: () => AFTERNOON, feed, plain: true },
  argTypes: { feed: { control: false }, clock: { control: false }, speech: { control: false } },
  // A voice that only does what the story says: a browser that speaks would go on by itself.
  beforeEach: ({ args }) => speakInstead(args.speech),
  // `speech` is no property of the list: it speaks in the place of the browser.
  render: (args) => Object.assign(document.createElement('samen-activity-finder'), args),
};
export default meta;

export const Idle: Story = {
  name: 'Knop',
  args: { speech: new FakeSpeech(kinds.computer) },
  play: async (stage) => {
    await open(stage as Stage);
    await shows(stage.canvasElement, '.aloud', 'Lees voor');
  },
};
export const Sentence: Story = {
  name: 'De zin die gelezen wordt',
  args: { speech: new FakeSpeech(kinds.android) },
  play: (stage) => read(stage as Stage),
};
export const Word: Story = {
  name: 'Ook het woord',
  args: { speech: new FakeSpeech(kinds.computer) },
  play: async (stage) => {
    await read(stage as Stage);
    const { speech } = stage.args as Args;
    speech.comeTo(speech.now?.split(' ')[1] ?? '');
  },
};
export const Paused: Story = {
  name: 'Gepauzeerd',
  args: { speech: new FakeSpeech(kinds.computer) },
  tags: ['!autodocs'],
  play: async (stage) => {
    await read(stage as Stage);
    inside(stage.canvasElement, '.aloud button').click();
    await shows(stage.canvasElement, '.aloud', 'Lees verder');
  },
};
export const Online: Story = {
  name: 'Een stem van internet',
  args: { speech: new FakeSpeech(kinds.internet) },
  tags: ['!autodocs'],
  play: async (stage) => {
    await open(stage as Stage);
    await shows(stage.canvasElement, '.aloud', 'leest via internet');
  },
};
export const Fails: Story = {
  name: 'Het lukt niet',
  args: { speech: new FakeSpeech(kinds.internet) },
  tags: ['!autodocs'],
  play: async (stage) => {
    await read(stage as Stage);
    (stage.args as Args).speech.fail('network');
    await shows(stage.canvasElement, '.aloud', 'Voorlezen lukt nu niet');
  },
};
export const NoVoice: Story = {
  name: 'Zonder stem is er geen knop',
  args: { speech: new FakeSpeech({ ...kinds.computer, voices: [] }) },
  tags: ['!autodocs'],
  play: (stage) => open(stage as Stage),
};
