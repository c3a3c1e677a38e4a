import { describe, expect, it, test } from 'vitest';
import { sourceHash } from '../../src/feed/source-hash.ts';
import { commonWords } from '../../src/publish/common-words.ts';
import { readTexts } from '../../src/publish/lees.ts';
import { main } from '../../src/publish/main.ts';
import { passivesIn } from '../../src/publish/passives.ts';
import { readSentences } from '../../src/publish/reading-features.ts';
import { suggestionsIn } from '../../src/publish/suggestions.ts';
import { fakeIo } from './fake-io.ts';

const common = commonWords();
const SOURCE = 'Elke dinsdag staat de koffie klaar en kunt u meepraten over de buurt.';
const CHECKED = { reviewedBy: 'Leespanel van de bibliotheek', reviewedAt: '2026-11-01' };

const activity = (extra: object = {}) => ({
  type: 'Activity',
  id: 'a',
  name: 'Koffie',
  eventSchedule: [{ startDate: '2026-11-03', startTime: '10:00', endTime: '12:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' }],
  ...extra,
}); // prettier-ignore
const plain = (text: string, extra: object = {}) => {
  const description = { nl: SOURCE, 'nl-simple': text };
  const plainLanguage = { ...CHECKED, sourceHash: sourceHash({ description }) };
  return activity({ description, plainLanguage, ...extra });
};
const feedWith = (...items: unknown[]) => ({ type: 'DataFeed', items });
const read = (...items: unknown[]) => readTexts(feedWith(...items), common).items;
const found = (...items: unknown[]) =>
  read(...items).flatMap(({ findings }) =>
    findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  );

describe('what an author hears of an ordinary text', () => {
  it('is a band with a score, and three reasons with their place', () => {
    const description =
      'Kom langs. Tijdens deze laagdrempelige beweegactiviteit, die door een gediplomeerde buurtsportcoach wordt begeleid, werken deelnemers aan hun conditie, waarbij rekening wordt gehouden met individuele beperkingen en een indicatie niet noodzakelijk is.';
    const [reading] = read(activity({ description }));
    expect(reading?.ordinary?.band).toBe('moeilijk');
    expect(reading?.ordinary?.score).toBeLessThan(36);
    expect(reading?.reasons).toHaveLength(3);
    expect(reading?.reasons[0]).toBe('zin 2: 29 woorden');
    expect(reading?.reasons).toContain('lijdende vorm: wordt begeleid (zin 2)');
  }); // prettier-ignore

  it('is nothing at all about an easy one', () => {
    const [reading] = read(
      activity({ description: 'U drinkt koffie en praat met uw buren. U mag altijd binnenkomen.' }),
    );
    expect(reading).toMatchObject({
      ordinary: { band: 'makkelijk' },
      reasons: [],
      plain: 'missing',
      findings: [],
    });
  });

  it('is never an error, however hard it is', () => {
    const hard =
      'Indien u o.a. verhinderd bent, dient u dit t/m vrijdag kenbaar te maken, zodat uw plaats toegewezen kan worden.';
    expect(found(activity({ description: hard }))).toEqual([
      'note shortForms: afkorting: o.a.',
      'note shortForms: afkorting: t/m',
      'note easierWords: zin 1: "Indien" kan makkelijker: "Als"',
      'warning factsMustAgree: de tekst noemt vrijdag, maar het is op dinsdag',
    ]);
  });

  test.each<[string, object, string, string]>([
    ['free, with a price', { offers: [{ price: 3 }] }, 'De toegang is gratis.', 'maar de velden noemen een prijs'],
    ['another price', { offers: [{ price: 3 }] }, 'Het kost € 2,50.', 'maar de velden 3 euro'],
    ['another day', {}, 'Kom elke donderdagmiddag.', 'noemt donderdag, maar het is op dinsdag'],
    ['another time', {}, 'We beginnen om 14.30 uur.', 'maar de velden andere tijden'],
    ['another number', { contactPoint: [{ telephone: '038 - 000 12 34' }] }, 'Bel 038 - 000 99 99.', 'een ander telefoonnummer'],
    ['no need to sign up', { registration: { required: 'required' } }, 'Aanmelden is niet nodig.', 'in de velden moet het'],
    ['a need to sign up', { registration: { required: 'none' } }, 'U moet zich aanmelden.', 'in de velden hoeft het niet'],
  ])('tells of %s', (_what, extra, description, message) => {
    expect(found(activity({ ...extra, description }))).toEqual([expect.stringContaining(message)]);
  }); // prettier-ignore

  test.each<[string, object, string]>([
    ['a price for some', { offers: [{ price: 3 }, { price: 1 }] }, 'Het kost € 3. Met een pas 1 euro.'],
    ['a price with a dot', { offers: [{ price: 2.5 }] }, 'Het kost € 2.50.'],
    ['free coffee', { offers: [{ price: 3 }] }, 'De koffie is gratis.'],
    ['the same day in other words', {}, 'Elke dinsdagochtend, van 10.00 tot 12.00 uur.'],
  ])('does not take %s for a mistake', (_what, extra, description) => {
    expect(found(activity({ ...extra, description }))).toEqual([]);
  });
});

describe('a plain text', () => {
  it('that is of its source, checked and short, has no remark', () => {
    const [reading] = read(plain('Er is koffie. U praat met mensen uit de buurt.'));
    expect(reading).toMatchObject({ plain: 'current', plainText: { band: 'makkelijk' }, findings: [] });
  });

  test.each<[string, unknown, string]>([
    ['is outdated', { ...plain('Er is koffie.'), plainLanguage: { ...CHECKED, sourceHash: 'aaaaaaaa' } }, 'error plainTextMustBeCurrent: de gewone tekst is veranderd: de makkelijke is verouderd'],
    ['has no hash', { ...plain('Er is koffie.'), plainLanguage: CHECKED }, 'error plainTextMustBeCurrent: er staat niet bij welke gewone tekst dit hoort'],
    ['was checked by nobody', plain('Er is koffie.', { plainLanguage: { sourceHash: sourceHash(plain('Er is koffie.')) } }), 'error someoneMustHaveChecked: er staat niet wie de makkelijke tekst heeft nagekeken'],
    ['was checked on no day', plain('Er is koffie.', { plainLanguage: { reviewedBy: 'Leespanel', sourceHash: sourceHash(plain('Er is koffie.')) } }), 'warning someoneMustHaveChecked: er staat niet wanneer de makkelijke tekst is nagekeken'],
    ['has a short day', plain('Er is koffie op di 3 november.'), 'error nothingMustBeShortened: afkorting: di'],
    ['has a long sentence', plain('U drinkt koffie. U kunt op deze dag met ons mee naar de markt om daar groente te kopen.'), 'warning sentencesMustBeShort: zin 2: 16 woorden'],
    ['has a full paragraph', plain('U drinkt koffie. U praat. U lacht. U gaat weer naar huis.'), 'error paragraphsMustBeShort: alinea 1: 4 zinnen'],
    ['has an abbreviation', plain('Er is koffie, thee enz. voor u.'), 'error nothingMustBeShortened: afkorting: enz.'],
    ['says something new', plain('Er is koffie. Neem uw pas van Travers mee.'), 'warning nothingMustGetLost: in de gewone tekst staat niet: Travers'],
  ])('that %s', (_what, item, expected) => {
    expect(found(item)).toEqual([expected]);
  }); // prettier-ignore

  it('with a sentence of more than twenty words breaks a rule, and so does a mean of more than twelve', () => {
    const long = `U drinkt ${'heel '.repeat(18)}koffie.`;
    expect(found(plain(long))).toEqual([
      'error sentencesMustBeShort: zin 1: 21 woorden',
      'error sentencesMustBeShort: de zinnen zijn gemiddeld 21,0 woorden lang',
    ]);
  });

  it('must keep numbers, days, names and "not" that are no facts of their own', () => {
    const description = {
      nl: 'Met veertien stoelen, niet voor kinderen, op dinsdag en zaterdag met koor De Linde.',
      'nl-simple': 'U zingt op dinsdag met een koor.',
    };
    const item = activity({
      description,
      plainLanguage: { ...CHECKED, sourceHash: sourceHash({ description }) },
    });
    expect(found(item)).toEqual([
      'warning nothingMustGetLost: in de gewone tekst staat ook: 14, zaterdag, Linde, niet',
    ]);
  });

  it('of stumps is no plain text', () => {
    expect(found(plain('Kom. Drink koffie. Praat mee. Lach veel. Eet iets. Luister goed. Ga weer.'))).toEqual(
      [
        'error paragraphsMustBeShort: alinea 1: 7 zinnen',
        expect.stringContaining('sentencesMustHangTogether: alinea 1: 7 zinnen van gemiddeld 1,9 woorden'),
      ],
    );
  });
});

describe('words of a sentence', () => {
  const small = (text: string) => readSentences(text)[0]?.small ?? [];

  test.each<[string, string[]]>([
    ['De cursus wordt elke week aangeboden.', ['wordt aangeboden']],
    ['De zaal moet vooraf gereserveerd worden.', ['gereserveerd worden']],
    ['Het wordt een mooie dag.', []],
    ['Zij wordt bestuurslid.', []],
  ])('in the passive: %s', (text, expected) => expect(passivesIn(small(text))).toEqual(expected));

  test.each<[string, string[]]>([
    ['Indien nodig helpen wij.', ['Als het nodig is']],
    ['Dit is van groot belang.', ['heel belangrijk']],
    ['Een betreffende brief en de betreffende brief.', []],
    ['Er zijn slechts 3 plaatsen.', ['maar']],
    ['Ten einde raad.', []],
  ])('that have easier ones: %s', (text, expected) =>
    expect(suggestionsIn(text, small(text)).map(({ easier }) => easier)).toEqual(expected),
  );
});

describe('samenspel lees', () => {
  const json = (...items: unknown[]) => JSON.stringify(feedWith(...items), null, 2);
  const good = plain('Er is koffie. U praat met mensen uit de buurt.');
  const bad = { ...good, id: 'b', plainLanguage: { ...CHECKED, sourceHash: 'aaaaaaaa' } };

  it('ends well where no rule is broken, and says what it is: an estimate', async () => {
    const io = fakeIo({ 'feed.json': json(good) });
    expect(await main(['lees', 'feed.json'], io)).toBe(0);
    expect(io.out).toContain('makkelijk');
    expect(io.out).toContain('Schatting: 1 makkelijk, 0 kan makkelijker, 0 moeilijk.');
    expect(io.out).toContain('Een makkelijke tekst die klopt: 1 van 1 (100 %).');
    expect(io.out).not.toMatch(/B1/);
  });

  it('fails for a broken rule, but not for one of the baseline', async () => {
    const io = fakeIo({ 'feed.json': json(good, bad) });
    expect(await main(['lees', 'feed.json', '--json'], io)).toBe(1);
    const again = fakeIo({ 'feed.json': json(good, bad), 'before.json': io.out });
    expect(await main(['lees', 'feed.json', '--baseline', 'before.json'], again)).toBe(0);
    expect(again.out).toContain('1 punt uit het vorige verslag niet herhaald.');
    const worse = fakeIo({ 'feed.json': json(good, bad, { ...bad, id: 'c' }), 'before.json': io.out });
    expect(await main(['lees', 'feed.json', '--baseline', 'before.json'], worse)).toBe(1);
  });

  it('knows its own report again as a baseline, however often it is made', async () => {
    const first = fakeIo({ 'feed.json': json(bad) });
    await main(['lees', 'feed.json', '--json'], first);
    const second = fakeIo({ 'feed.json': json(bad), 'before.json': first.out });
    await main(['lees', 'feed.json', '--json', '--baseline', 'before.json'], second);
    const third = fakeIo({ 'feed.json': json(bad), 'before.json': second.out });
    expect(await main(['lees', 'feed.json', '--json', '--baseline', 'before.json'], third)).toBe(0);
  });

  it('fails again when a text of the baseline that was outdated changes once more', async () => {
    const io = fakeIo({ 'feed.json': json(bad) });
    await main(['lees', 'feed.json', '--json'], io);
    const description = {
      nl: `${SOURCE} Nu alleen nog op vrijdag.`,
      'nl-simple': 'Er is koffie. U praat met mensen uit de buurt.',
    };
    const changed = fakeIo({ 'feed.json': json({ ...bad, description }), 'before.json': io.out });
    expect(await main(['lees', 'feed.json', '--baseline', 'before.json'], changed)).toBe(1);
  });

  it('warns of a plain text that is hard to read, and fails for none', async () => {
    const hard = plain(
      'Participatie is kosteloos. De beschikking volgt conform de verordening. De indicatiestelling wordt gefaciliteerd.',
    );
    const io = fakeIo({ 'feed.json': json(hard) });
    await main(['lees', 'feed.json'], io);
    expect(io.out).toContain('LET OP  de makkelijke tekst is moeilijk (schatting, ');
    expect(io.out).not.toContain('FOUT  de makkelijke tekst is moeilijk');
  });

  it('writes SARIF 2.1.0 with the line on which the record begins', async () => {
    const io = fakeIo({ 'map/feed 1.json': json(good, bad) });
    expect(await main(['lees', 'map/feed 1.json', '--sarif'], io)).toBe(1);
    const report = JSON.parse(io.out);
    const [run] = report.runs;
    expect(report).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['plainTextMustBeCurrent']);
    expect(run.results).toHaveLength(1);
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: 'plainTextMustBeCurrent', level: 'error' });
    const { physicalLocation, logicalLocations } = result.locations[0];
    expect(logicalLocations).toEqual([{ fullyQualifiedName: 'items[1].plainLanguage' }]);
    expect(physicalLocation.artifactLocation.uri).toBe('map/feed%201.json');
    expect(json(good, bad).split('\n')[physicalLocation.region.startLine - 1]).toContain('"id": "b"');
  });

  it('shows a bar while a large feed is read, and only to people', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => activity({ id: `a${at}` }));
    const person = fakeIo({ 'feed.json': json(...many) }, true);
    await main(['lees', 'feed.json', '--json'], person);
    expect(person.err).toContain('█ 1200 van 1200 gelezen');
    const program = fakeIo({ 'feed.json': json(...many) });
    await main(['lees', 'feed.json', '--json'], program);
    expect(program.err).toBe('');
  });

  it('repeats nothing of a call for help that would tell who asks', async () => {
    const help = {
      type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01',
      description: { 'nl': 'Indien u kunt: bel 06 12 34 56 78.', 'nl-simple': 'Belt u mij?' },
    }; // prettier-ignore
    const io = fakeIo({ 'feed.json': json(help, { type: 'Event' }, 5) });
    expect(await main(['lees', 'feed.json'], io)).toBe(0);
    expect(io.out).not.toMatch(/12|34|56|78/);
    expect(io.out).toContain('3 onderdelen niet gelezen');
  });

  test.each([
    [['lees'], /één feed/],
    [['lees', 'a', 'b'], /één feed/],
    [['lees', 'no.json'], /niet te lezen/],
    [['lees', 'feed.json', '--json', '--sarif'], /een van de twee/],
    [['lees', 'feed.json', '--baseline', 'feed.json'], /geen verslag/],
    [['lees', 'list.json'], /geen feed/],
    [['lees', 'number.json'], /"items" is geen lijst/],
  ])('of %j says what is wrong', async (argv, message) => {
    const io = fakeIo({ 'feed.json': json(good), 'list.json': '[]', 'number.json': '{"items":3}' });
    expect(await main(argv, io)).toBe(2);
    expect(io.err).toMatch(message);
  });
});
