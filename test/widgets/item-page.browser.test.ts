import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import type {
  SamenCalendarAddEvent,
  SamenItemShareEvent,
  SamenReportEvent,
} from '../../src/widgets/shared/keep-events.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, words } from './sample-finder.ts';
import { activityOn, feedOf } from './small-feed.ts';

const address = location.href;

const openItem = async (
  name: RegExp,
  properties: Partial<SamenActivityFinder> = {},
  attributes: Record<string, string> = {},
): Promise<SamenActivityFinder> => {
  const finder = await placeFinder({ pageSize: 300, urlState: 'query', ...properties });
  for (const [key, value] of Object.entries(attributes)) finder.setAttribute(key, value);
  const card = all(finder, '.way-in').find((one) => name.test(words(one)))!;
  card.click();
  await until(() => inside(finder, '.detail .keep'), 'the page of the activity');
  return finder;
};
const status = (finder: Element): string => words(inside(finder, '.keep [role=status]'));

describe('the page of an activity', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('has nothing that axe objects to, with all that can be opened open', async () => {
    const finder = await openItem(
      /Koffieochtend in De Linde/,
      {},
      { 'directions-href': 'https://example.org/{address}' },
    );
    buttonOf(finder, 'Deel').click();
    await until(() => inside(finder, '#share'), 'ways to share');
    buttonOf(finder, 'Toon de QR-code').click();
    await until(() => inside(finder, '.qr'), 'a code');
    await until(() => inside(finder, '.alike'), 'others like it');
    await expectNothingToObject(finder);
  });

  it('says why the one date does not go on, in both ways of reading', async () => {
    for (const plain of [false, true]) {
      const finder = await openItem(/Concert van De IJsselmeeuwen/, { plain });
      expect(words(inside(finder, '.detail'))).to.include('De helft van het koor is ziek.');
      clearPage();
      history.replaceState(null, '', address);
    }
  });

  it('says once, and not with each date, that nobody knows whether it goes on', async () => {
    const finder = await openItem(/Volksdansen/);
    const UNSURE = /Wij weten niet zeker of dit doorgaat/g;
    expect(all(finder, '.dates > li').length).to.be.above(1);
    expect(words(inside(finder, '.detail')).match(UNSURE)).to.have.length(1);
  });

  it('gives a calendar file of one date or of all, and says how it comes into the calendar', async () => {
    const finder = await openItem(/Koffieochtend in De Linde/);
    const files: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(`${this.download} ${this.href}`);
    };
    try {
      const dates: unknown[] = [];
      finder.addEventListener('samen-calendar-add', (event) =>
        dates.push((event as SamenCalendarAddEvent).date),
      );
      for (const [label, events] of [
        ['Zet in mijn agenda', 1],
        ['Zet alle keren erin', 1],
      ] as const) {
        files.length = 0;
        buttonOf(finder, label).click();
        await until(() => files[0], 'a file');
        const [name, href] = files[0]!.split(' ');
        expect(name).to.equal('koffieochtend-in-de-linde.ics');
        const text = await (await fetch(href!)).text();
        expect(text.startsWith('BEGIN:VCALENDAR\r\n')).to.equal(true);
        expect(text.split('BEGIN:VEVENT').length - 1).to.be.at.least(events);
        expect(text.slice(text.indexOf('BEGIN:VEVENT')).includes('RRULE')).to.equal(label.includes('alle'));
      }
      expect(dates.map(Boolean)).to.deep.equal([true, false]);
      await until(() => inside(finder, '.steps'), 'how to open it');
      expect(status(finder)).to.equal('Het bestand koffieochtend-in-de-linde.ics is opgehaald.');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('passes on the address of the activity, by mail and as a code, and nothing of the visitor', async () => {
    const finder = await openItem(/Koffieochtend in De Linde/);
    let href = '';
    finder.addEventListener('samen-item-share', (event) => {
      href = (event as SamenItemShareEvent).href;
    });
    buttonOf(finder, 'Deel').click();
    const panel = await until(() => inside(finder, '#share'), 'ways to share');
    expect(new URL(href).searchParams.get('item')).to.equal('activity/koffieochtend-de-linde');
    expect(words(panel.querySelector('.address'))).to.equal(href);
    const mail = panel.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    expect(decodeURIComponent(mail.href)).to.contain(href);
    buttonOf(finder, 'Toon de QR-code').click();
    const code = await until(() => inside(finder, '.qr'), 'a code');
    expect(code.getAttribute('aria-label')).to.equal('QR-code: link naar Koffieochtend in De Linde');
    buttonOf(finder, 'Verberg de QR-code').click();
    await until(() => !inside(finder, '.qr'), 'no code');
    buttonOf(finder, 'Deel').click();
    await until(() => !inside(finder, '#share'), 'a closed panel');
  });

  it('passes on the activity alone: not what was searched or chosen, and with what the page needs itself', async () => {
    history.replaceState(null, '', '?page_id=7&q=koffie&when=week&wijk=WK019313&sort=date&page=2#agenda');
    const finder = await placeFinder({ urlState: 'query' });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail .keep button'), 'the page of the activity');
    const id = new URLSearchParams(location.search).get('item')!;
    buttonOf(finder, 'Deel').click();
    const shared = new URL(words(await until(() => inside(finder, '#share .address'), 'the address')));
    expect([...shared.searchParams]).to.deep.equal([
      ['page_id', '7'],
      ['item', id],
    ]);
    expect(shared.hash).to.equal('#agenda');
    expect(decodeURIComponent(inside(finder, '#share a')!.getAttribute('href')!)).to.not.contain('koffie&');
    // The way back to what was chosen is still in the address of the page itself.
    expect(new URLSearchParams(location.search).get('q')).to.equal('koffie');
  });

  it('shows a long mail address whole on a narrow screen, and as it is when it is copied', async () => {
    const email = 'vrijwilligersbemiddeling.assendorp@welzijnsorganisatie-voorbeeld.example';
    const feed = feedOf([{ ...activityOn(1, { startDate: '2026-11-25' }), contactPoint: [{ email }] }]);
    const finder = await placeFinder({ feed }, { width: '320px' });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the activity');
    const line = all(finder, '.detail p').find((one) => words(one).startsWith('vrijw'))!;
    expect(line.textContent).to.equal(email);
    const range = document.createRange();
    range.selectNodeContents(line);
    const lines = [...range.getClientRects()];
    expect(lines.length).to.be.greaterThan(1);
    for (const { left, right } of lines)
      expect(left >= 0 && right <= finder.getBoundingClientRect().right + 1).to.equal(true);
    // It breaks after its signs, not in a word that would fit on a line of its own.
    const host = [...line.childNodes].find((node) => node.textContent?.startsWith('welzijns'))!;
    range.setStart(host, 0);
    range.setEnd(host, 1);
    expect(range.getBoundingClientRect().left).to.be.lessThan(line.getBoundingClientRect().left + 2);
  });

  it('passes on nothing of what was chosen in other lists on the page, and all that belongs to the page', async () => {
    history.replaceState(null, '', '?node=12&q=schulden&v-kan=rijden');
    await placeFinder({ urlKey: 'v-' }, { ready: false });
    await placeFinder({}, { ready: false });
    const finder = await openItem(/Koffieochtend in De Linde/, { urlKey: 'h-' });
    let href = '';
    finder.addEventListener('samen-item-share', (event) => {
      href = (event as SamenItemShareEvent).href;
    });
    buttonOf(finder, 'Deel').click();
    expect([...new URL(href).searchParams]).to.deep.equal([
      ['node', '12'],
      ['h-item', 'activity/koffieochtend-de-linde'],
    ]);
  });

  it('lets a host share, save and take reports in its own way', async () => {
    const finder = await openItem(/Koffieochtend in De Linde/);
    for (const type of ['samen-item-share', 'samen-calendar-add', 'samen-report'])
      finder.addEventListener(type, (event) => event.preventDefault());
    buttonOf(finder, 'Deel').click();
    buttonOf(finder, 'Zet in mijn agenda').click();
    await finder.updateComplete;
    expect(inside(finder, '#share') ?? inside(finder, '.steps')).to.equal(null);
    const report = all(finder, 'a').find((link) => words(link) === 'Klopt er iets niet?')!;
    let reported: unknown;
    finder.addEventListener('samen-report', (event) => {
      reported = (event as SamenReportEvent).item.id;
    });
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    report.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    expect(reported).to.equal('activity/koffieochtend-de-linde');
  });

  it('leaves out what the editor leaves out, and shows the way the editor has chosen', async () => {
    const off = { 'without-share': '', 'without-print': '', 'without-calendar': '', 'without-json-ld': '' };
    const finder = await openItem(
      /Koffieochtend in De Linde/,
      {},
      {
        ...off,
        'directions-href': 'https://example.org/kaart?q={address}',
      },
    );
    expect(all(finder, '.keep button')).to.have.length(0);
    const way = all(finder, 'a').find((link) => words(link).startsWith('Zo komt u er'))!;
    expect((way as HTMLAnchorElement).href).to.equal(
      'https://example.org/kaart?q=Pieriksteeg%2014%208000%20AA%20Zwolle',
    );
    expect(document.querySelector('script[data-samenspel-item]')).to.equal(null);
  });

  it("offers no calendar, mail, copy or paper on a screen that is everybody's: only the code", async () => {
    const finder = await openItem(/Koffieochtend in De Linde/, { kiosk: true });
    expect(all(finder, '.keep button').map(words)).to.deep.equal(['Neem mee op uw telefoon']);
    buttonOf(finder, 'Neem mee op uw telefoon').click();
    await until(() => inside(finder, '.taken .qr'), 'the code');
    expect(all(finder, '.keep :is(button, a)').map(words)).to.deep.equal(['Verberg de QR-code']);
  });

  it('leads to others like it, and back to the list in one press, however many were opened', async () => {
    const finder = await openItem(/Koffieochtend in De Linde/);
    const other = await until(() => inside(finder, '.alike :is(a, button)'), 'another');
    const name = words(other);
    other.click();
    await until(() => words(inside(finder, '#detail-title')) === name, 'the other');
    expect(new URLSearchParams(location.search).get('item')).to.not.equal('activity/koffieochtend-de-linde');
    expect((history.state as { samenspel: { steps: number } }).samenspel.steps).to.equal(2);
    buttonOf(finder, 'Ga naar de lijst').click();
    await until(() => !inside(finder, '.detail') && inside(finder, '.card'), 'the list');
    expect(new URLSearchParams(location.search).get('item')).to.equal(null);
  });

  it('tells search engines of the activity while it is open, and no longer', async () => {
    const finder = await openItem(/Koffieochtend in De Linde/);
    const script = await until(() => document.querySelector('script[data-samenspel-item]'), 'JSON-LD');
    const data = JSON.parse(script.textContent!) as { '@type': string; name: string };
    expect(data).to.include({ '@type': 'EventSeries', name: 'Koffieochtend in De Linde' });
    buttonOf(finder, 'Ga naar de lijst').click();
    await until(() => !document.querySelector('script[data-samenspel-item]'), 'no JSON-LD');
  });
});
