import { expect, waitUntil } from '@open-wc/testing';
import { foreignRequests, openPage, type WatchedPage } from '../page-watch.ts';
import { until } from '../until.ts';

const opened: WatchedPage[] = [];
interface FormPage {
  page: WatchedPage;
  inside: (selector: string) => HTMLElement | null;
}
const openAny = async (name: string): Promise<FormPage> => {
  const page = await openPage(`/test/pages/${name}.html`);
  opened.push(page);
  const inside = (selector: string) =>
    page.view.document
      .querySelector('samen-room-request')
      ?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  return { page, inside };
};
/** The form on a page of its own, at its first question, with the rooms there. */
const open = async (name: string): Promise<FormPage> => {
  const { page, inside } = await openAny(name);
  await waitUntil(
    () => inside('progress[max="11"]'),
    `no questions; the page said: ${page.said.join(' · ')}`,
    {
      timeout: 40_000,
    },
  );
  return { page, inside };
};
const fill = (inside: (selector: string) => HTMLElement | null, id: string, text: string): void => {
  const field = inside(`#${id}`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('an editor who puts the form for a room on a page', () => {
  afterEach(() => {
    for (const page of opened.splice(0)) page.view.frameElement!.remove();
  });

  for (const name of ['strict-room', 'one-file-room']) {
    it(`has it work to the answers on ${name}, without a refusal and without a request elsewhere`, async () => {
      const { page, inside } = await open(name);
      for (const [id, text] of [
        ['group', 'De Steek'],
        ['purpose', 'Breien'],
        ['people', '12'],
      ] as const) {
        await until(() => inside(`#question-${id}`), `no question ${id}`);
        fill(inside, id, text);
        inside('[data-kind=primary]')!.click();
      }
      for (const id of ['when', 'often', 'where', 'needs', 'budget', 'rooms']) {
        await until(() => inside(`#question-${id}`), `no question ${id}`);
        if (id === 'rooms') expect(inside('.room')).to.not.equal(null);
        inside('[data-kind=primary]')!.click();
      }
      await until(() => inside('#question-contact'), 'no question contact');
      fill(inside, 'name', 'Wil');
      fill(inside, 'telephone', '038 000 00 02');
      inside('[data-kind=primary]')!.click();
      await until(() => inside('#question-note'), 'no question note');
      inside('[data-kind=primary]')!.click();
      await until(() => inside('.answers'), 'no answers');
      expect(inside('.answers')!.textContent).to.include('De Steek');
      expect(page.violations).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      expect(foreignRequests(page.view)).to.deep.equal([]);
      expect(page.document.querySelector('a')!.getClientRects().length).to.equal(0);
    });
  }

  it('keeps their link when the form is lost, and says so', async () => {
    const { page, inside } = await openAny('lost-room');
    await waitUntil(
      () => inside('[role=status]')?.textContent === 'Het formulier is nu niet te zien.',
      'nothing said',
      { timeout: 30_000 },
    );
    expect(page.document.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
    expect(inside('[aria-busy]')).to.equal(null);
    expect(page.said.filter((line) => !line.startsWith('not loaded'))).to.deep.equal([]);
  });

  it('asks and prints all the same when only the look after the colours and the sheet for paper are lost', async () => {
    const { page, inside } = await open('lost-room-extras');
    let printed = 0;
    page.view.print = () => void printed++;
    const form = page.document.querySelector('samen-room-request')!;
    form.variant = 'page';
    await until(() => inside('#people') && inside('#name'), 'no form on one page');
    for (const [id, text] of [
      ['people', '12'],
      ['name', 'Wil'],
      ['telephone', '038 000 00 02'],
    ] as const)
      fill(inside, id, text);
    inside('[data-kind=primary]')!.click();
    await until(() => inside('.answers'), 'no answers');
    const buttons = [...form.shadowRoot!.querySelectorAll('button')];
    buttons.find((one) => one.textContent?.trim() === 'Druk af')!.click();
    await until(() => printed, 'nothing on paper');
    expect(page.said.filter((line) => !line.startsWith('not loaded'))).to.deep.equal([]);
  });
});
