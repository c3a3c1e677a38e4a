import { expect, waitUntil } from '@open-wc/testing';
import { foreignRequests, openPage, type WatchedPage } from '../page-watch.ts';

const opened: WatchedPage[] = [];
/** The form on a page of its own, at its first question, with the rooms there. */
const open = async (
  name: string,
): Promise<{ page: WatchedPage; inside: (selector: string) => HTMLElement | null }> => {
  const page = await openPage(`/test/pages/${name}.html`);
  opened.push(page);
  const inside = (selector: string) =>
    page.view.document
      .querySelector('samen-room-request')
      ?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
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
    it(`has it work to the answers on ${name}, without a refusal and without a request elsewhere`, async function () {
      // The one file is built when a test asks for it.
      this.timeout(60_000);
      const { page, inside } = await open(name);
      for (const [id, text] of [
        ['group', 'De Steek'],
        ['purpose', 'Breien'],
        ['people', '12'],
      ] as const) {
        await waitUntil(() => inside(`#question-${id}`), `no question ${id}`);
        fill(inside, id, text);
        inside('[data-kind=primary]')!.click();
      }
      for (const id of ['when', 'often', 'where', 'needs', 'budget', 'rooms']) {
        await waitUntil(() => inside(`#question-${id}`), `no question ${id}`);
        if (id === 'rooms') expect(inside('.room')).to.not.equal(null);
        inside('[data-kind=primary]')!.click();
      }
      await waitUntil(() => inside('#question-contact'), 'no question contact');
      fill(inside, 'name', 'Wil');
      fill(inside, 'telephone', '038 000 00 02');
      inside('[data-kind=primary]')!.click();
      await waitUntil(() => inside('#question-note'), 'no question note');
      inside('[data-kind=primary]')!.click();
      await waitUntil(() => inside('.answers'), 'no answers');
      expect(inside('.answers')!.textContent).to.include('De Steek');
      expect(page.violations).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      expect(foreignRequests(page.view)).to.deep.equal([]);
      expect(page.document.querySelector('a')!.getClientRects().length).to.equal(0);
    });
  }
});
