/** Private data in the ways people write it, in sentences of a call for help. All of it is made up. */
import { digits, pick, samples, upTo, type Make, type Random, type Sample } from './seeded-texts.ts';

// ── Telephone numbers ──────────────────────────────────────────────────────────────────────────────────────────────

export const eight = (r: Random): string => `${upTo(r, 1, 9)}${digits(r, 7)}`;
export const pairs = (number: string, gap: string): string => number.match(/../g)!.join(gap);
const words = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const saidPair = (pair: string): string => {
  const value = Number(pair);
  if (pair.startsWith('0')) return `nul ${words[value]}`;
  if (value < 20) return teens[value - 10]!;
  const one = words[value % 10]!;
  return value % 10
    ? `${one}${/e$/.test(one) ? 'ën' : 'en'}${tens[Math.floor(value / 10)]}`
    : tens[value / 10]!;
};
export const said = (number: string, gap: string): string => [...number].map((one) => words[+one]).join(gap);
const inScript = (number: string, zero: number): string =>
  number.replace(/\d/g, (one) => String.fromCodePoint(zero + +one));
const areas = ['038', '0523', '0529', '020', '010', '053', '0572', '0578'];
const land = (r: Random, gap: string, around: (area: string) => string = (area) => area): string => {
  const area = pick(r, areas);
  const rest = `${upTo(r, 2, 9)}${digits(r, 9 - area.length)}`;
  const groups = rest.length === 7 ? [rest.slice(0, 3), rest.slice(3, 5), rest.slice(5)] : rest.match(/../g)!;
  return around(area) + gap + groups.join(gap.trim() === '-' ? ' ' : gap);
};

const phones: Record<string, Make> = {
  'phone 06-8': (r) => `06-${eight(r)}`,
  'phone 06 - 8': (r) => `06 - ${eight(r)}`,
  'phone 068': (r) => `06${eight(r)}`,
  'phone 06 pairs': (r) => `06 ${pairs(eight(r), ' ')}`,
  'phone 06 pairs dashes': (r) => `06-${pairs(eight(r), '-')}`,
  'phone 06 pairs dots': (r) => `06.${pairs(eight(r), '.')}`,
  'phone 06 pairs slashes': (r) => `06/${pairs(eight(r), '/')}`,
  'phone 06 pairs underscores': (r) => `06_${pairs(eight(r), '_')}`,
  'phone 06 pairs stars': (r) => `06*${pairs(eight(r), '*')}`,
  'phone 06 pairs commas': (r) => `06, ${pairs(eight(r), ', ')}`,
  'phone 06 fours': (r) => `06 ${digits(r, 4)} ${digits(r, 4)}`,
  'phone 06 threes': (r) => `06 ${digits(r, 3)} ${digits(r, 3)} ${digits(r, 2)}`,
  'phone spaced digits': (r) => [...`06${eight(r)}`].join(' '),
  'phone dotted digits': (r) => [...`06${eight(r)}`].join('.'),
  'phone dashed digits': (r) => [...`06${eight(r)}`].join('-'),
  'phone +31': (r) => `+31 6 ${eight(r)}`,
  'phone +31 glued': (r) => `+316${eight(r)}`,
  'phone +31 (0)': (r) => `+31 (0)6 ${pairs(eight(r), ' ')}`,
  'phone +31 dashes': (r) => `+31-6-${eight(r)}`,
  'phone 0031': (r) => `0031 6 ${eight(r)}`,
  'phone 0031 glued': (r) => `00316${eight(r)}`,
  'phone 31 bare': (r) => `316${eight(r)}`,
  'phone without 0': (r) => `6 ${pairs(eight(r), ' ')}`,
  'phone without 0 glued': (r) => `6${eight(r)}`,
  'phone foreign +': (r) => `+49 1${digits(r, 2)} ${digits(r, 7)}`,
  'phone foreign 00': (r) => `0048 ${digits(r, 3)} ${digits(r, 3)} ${digits(r, 3)}`,
  'phone land': (r) => land(r, '-'),
  'phone land spaces': (r) => land(r, ' '),
  'phone land dots': (r) => land(r, '.'),
  'phone land brackets': (r) => land(r, ' ', (area) => `(${area})`),
  'phone land dash': (r) => land(r, ' - '),
  'phone land +31': (r) => `+31 38 ${upTo(r, 2, 9)}${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)}`,
  'phone local': (r) => `${upTo(r, 2, 9)}${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)}`,
  'phone local after a word': (r) => `tel. ${upTo(r, 2, 9)}${digits(r, 2)}-${digits(r, 4)}`,
  'phone local glued after a word': (r) => `bel ${upTo(r, 2, 9)}${digits(r, 6)}`,
  'phone said': (r) => `nul zes ${said(eight(r), ' ')}`,
  'phone said commas': (r) => `nul zes, ${said(eight(r), ', ')}`,
  'phone said dashes': (r) => `nul-zes-${said(eight(r), '-')}`,
  'phone said glued': (r) => `nulzes ${said(eight(r), '')}`,
  'phone said pairs': (r) => `nul zes ${eight(r).match(/../g)!.map(saidPair).join(' ')}`,
  'phone said start': (r) => `nul zes ${eight(r)}`,
  'phone said start pairs': (r) => `nul zes ${pairs(eight(r), ' ')}`,
  'phone 06 then said': (r) => `06 ${said(eight(r), ' ')}`,
  'phone said in capitals': (r) => `NUL ZES ${said(eight(r), ' ').toUpperCase()}`,
  'phone said land': (r) => `nul drie acht ${said(`${upTo(r, 2, 9)}${digits(r, 6)}`, ' ')}`,
  'phone streepje': (r) => `06 streepje ${eight(r)}`,
  'phone en dan': (r) => `06 en dan ${eight(r)}`,
  'phone English': (r) => `zero six ${[...eight(r)].map((one) => ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][+one]).join(' ')}`,
  'phone O for 0': (r) => `O6-${eight(r).replaceAll('0', 'O')}`,
  'phone o for 0': (r) => `o6 ${pairs(eight(r).replaceAll('0', 'o'), ' ')}`,
  'phone l for 1': (r) => `06-${eight(r).replaceAll('1', 'l')}`,
  'phone I for 1': (r) => `O6${eight(r).replaceAll('1', 'I')}`,
  'phone S B for 5 8': (r) => `06 ${eight(r).replaceAll('5', 'S').replaceAll('8', 'B')}`,
  'phone Cyrillic O': (r) => `О6-${eight(r)}`,
  'phone full-width': (r) => inScript(`06-${eight(r)}`, 0xff10),
  'phone Arabic digits': (r) => inScript(`06 ${eight(r)}`, 0x0660),
  'phone Persian digits': (r) => inScript(`06${eight(r)}`, 0x06f0),
  'phone Devanagari digits': (r) => inScript(`06-${eight(r)}`, 0x0966),
  'phone mathematical digits': (r) => inScript(`06 ${eight(r)}`, 0x1d7ce),
  'phone circled digits': (r) => `06${eight(r)}`.replace(/\d/g, (one) => (one === '0' ? '⓪' : String.fromCodePoint(0x245f + +one))),
  'phone keycaps': (r) => `06${eight(r)}`.replace(/\d/g, '$&\ufe0f\u20e3'),
  'phone superscript': (r) => `06${eight(r)}`.replace(/\d/g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[+one]!),
  'phone zero-width': (r) => [...`06${eight(r)}`].join('\u200b'),
  'phone soft hyphens': (r) => pairs(`06${eight(r)}`, '\u00ad'),
  'phone no-break spaces': (r) => pairs(`06${eight(r)}`, '\u00a0'),
  'phone thin spaces': (r) => pairs(`06${eight(r)}`, '\u2009'),
  'phone en dash': (r) => `06–${eight(r)}`,
  'phone bullets': (r) => pairs(`06${eight(r)}`, ' • '),
  'phone glued to words': (r) => `tel06${eight(r)}bellen`,
  'phone in brackets': (r) => `(06)${eight(r)}`,
  'phone mijn 06 is': (r) => `mijn 06 is ${eight(r)}`,
  'phone digits and words glued': (r) => `06 ${[...eight(r)].map((one, at) => (at % 2 ? one : words[+one])).join('')}`,
  'phone dubbel': (r) => `nul zes dubbel ${words[upTo(r, 1, 9)]} ${digits(r, 6)}`,
  'phone lines': (r) => pairs(`06${eight(r)}`, '\n'),
  'phone slashes': (r) => `06 // ${eight(r)}`,
  'phone over two lines': (r) => `06\n${eight(r)}`,
}; // prettier-ignore

// ── Mail ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const locals = [
  'buur',
  'de.buurvrouw',
  'klusser_zwolle',
  'oma.annie',
  'voornaam-achternaam',
  'kat1978',
  'tuin.hulp',
  'info',
];
const hosts: readonly (readonly [string, string])[] = [
  ['gmail', 'com'], ['hotmail', 'com'], ['hotmail', 'nl'], ['ziggo', 'nl'], ['outlook', 'com'], ['live', 'nl'],
  ['kpnmail', 'nl'], ['home', 'nl'], ['buurtmail', 'nl'], ['mijn-domein', 'eu'], ['wijkpost', 'org'],
]; // prettier-ignore
const mail =
  (at: string, dot: string, change: (text: string) => string = (text) => text): Make =>
  (r) => {
    const [host, end] = pick(r, hosts);
    return change(`${pick(r, locals)}${at}${host}${dot}${end}`);
  };
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

const mailTexts: Record<string, Make> = {
  'mail plain': mail('@', '.'),
  'mail capitals': mail('@', '.', (text) => text.toUpperCase()),
  'mail spaces': mail(' @ ', '.'),
  'mail spaces everywhere': mail(' @ ', ' . '),
  'mail (at)': mail('(at)', '.'),
  'mail (at) spaces': mail(' (at) ', '.'),
  'mail [at]': mail('[at]', '.'),
  'mail [at] [dot]': mail(' [at] ', ' [dot] '),
  'mail {at}': mail('{at}', '.'),
  'mail (a)': mail('(a)', '.'),
  'mail (AT) (PUNT)': mail('(AT)', '(PUNT)'),
  'mail apenstaart': mail(' apenstaart ', '.'),
  'mail apenstaartje punt': mail(' apenstaartje ', ' punt '),
  'mail (apenstaartje)': mail(' (apenstaartje) ', '.'),
  'mail apestaart': mail(' apestaart ', ' punt '),
  'mail at punt': mail(' at ', ' punt '),
  'mail at dot': mail(' at ', ' dot '),
  'mail at .': mail(' at ', '.'),
  'mail @ punt': mail('@', ' punt '),
  'mail -at-': mail('-at-', '.'),
  'mail _at_': mail('_at_', '.'),
  'mail full-width': mail('@', '.', wide),
  'mail full-width at': mail('＠', '.'),
  'mail small at': mail('﹫', '.'),
  'mail zero-width': mail('@', '.', (text) => [...text].join('\u200b')),
  'mail soft hyphens': mail('\u00ad@\u00ad', '.'),
  'mail spelled': mail('@', '.', (text) => [...text].join(' ')),
  'mail Cyrillic': mail('@', '.', (text) => text.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е')),
  'mail mathematical': mail('@', '.', (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))),
  'mail mailto': mail('@', '.', (text) => `mailto:${text}`),
  'mail brackets': mail('@', '.', (text) => `<${text}>`),
  'mail without ending': (r) => `${pick(r, locals)}@${pick(r, ['gmail', 'hotmail', 'ziggo'])}`,
  'mail provider only': (r) => `${pick(r, locals)} ${pick(r, ['gmail.com', 'hotmail punt com', 'outlook . com'])}`,
  'mail at without punt': (r) => `${pick(r, locals)} at ${pick(r, ['ziggo nl', 'gmail com', 'hotmail com'])}`,
  'mail capitals glued': (r) => `${pick(r, locals)}AT${pick(r, ['gmailDOTcom', 'ziggoPUNTnl'])}`,
  'mail quotes': mail(' "at" ', ' "punt" '),
  'mail provider and name': (r) => `gmail: ${pick(r, locals)}`,
  'mail bij provider': (r) => `${pick(r, locals)} bij ${pick(r, ['gmail punt com', 'ziggo punt nl'])}`,
  'mail comma': mail('@', ',', (text) => text),
}; // prettier-ignore

// ── Addresses ──────────────────────────────────────────────────────────────────────────────────────────────────────

const streets = [
  'Assendorperstraat', 'Thomas a Kempisstraat', 'Van Karnebeekstraat', 'Veerallee', 'Burgemeester van Roijensingel',
  'Diezerkade', 'Wipstrikkerallee', 'Hogenkampsweg', 'Middelweg', 'Rijnlaan', 'Westerlaan', 'Oude Deventerstraatweg',
  'Hertenstraat', 'Beethovenlaan', 'Zwartewaterallee', 'Werkerlaan', 'Schellerpark', 'Pilotenlaan', 'Bagijnesingel',
  'Philosofenallee', 'Kerkstraat', 'Dorpsstraat', 'Lindelaan', 'Thorbeckegracht', 'Badhuiswal', 'Eekwal', 'Deventerpad',
  'Bachplein', 'Gildenhof', 'Forelkolk-steeg', 'Havezathenallee', 'Mozartlaan', 'Palestrinalaan', 'Vechtdijk', 'Eschersingel',
]; // prettier-ignore
const places = [
  'Melkmarkt',
  'Oude Vismarkt',
  'Gasthuisplein',
  'Nieuwe Haven',
  'Schellerenk',
  'Aagje Dekenpark',
  'Weezenlandenpark',
  'Kamperpoort',
  'Nieuwe Markt',
];
export const house = (r: Random): string => String(upTo(r, 1, pick(r, [9, 99, 999])));
const addition = (r: Random): string =>
  pick(r, ['', '', 'a', 'b', ' a', '-1', ' hs', ' bis', '-II', ' rood', 'A']);
const postcode = (r: Random, letters: 'AB' | 'ab' = 'AB'): [string, string] => {
  const pair = `${pick(r, [...'ABCDEFGHJKLMNPRSTVWXZ'])}${pick(r, [...'ABCDEFGHJKLMNPRSTVWXZ'])}`;
  return [String(upTo(r, 8011, 8045)), letters === 'AB' ? pair : pair.toLowerCase()];
};
export const street = (r: Random): string => pick(r, streets);

const addressTexts: Record<string, Make> = {
  'address plain': (r) => `${street(r)} ${house(r)}`,
  'address addition': (r) => `${street(r)} ${house(r)}${addition(r)}`,
  'address lower case': (r) => `${street(r)} ${house(r)}${addition(r)}`.toLowerCase(),
  'address capitals': (r) => `${street(r)} ${house(r)}`.toUpperCase(),
  'address place': (r) => `${pick(r, places)} ${house(r)}`,
  'address with city': (r) => `${street(r)} ${house(r)}, Zwolle`,
  'address with postcode': (r) => `${street(r)} ${house(r)}, ${postcode(r).join(' ')} Zwolle`,
  'address comma': (r) => `${street(r)}, ${house(r)}`,
  'address nr': (r) => `${street(r)} nr. ${house(r)}`,
  'address nummer': (r) => `${street(r)}, nummer ${house(r)}`,
  'address huisnummer': (r) => `${street(r)} huisnummer ${house(r)}`,
  'address brackets': (r) => `${street(r)} (${house(r)})`,
  'address dash': (r) => `${street(r)} - ${house(r)}`,
  'address hash': (r) => `${street(r)} #${house(r)}`,
  'address glued': (r) => `${street(r)}${house(r)}`,
  'address str.': (r) => `${pick(r, ['Kerk', 'Assendorper', 'Herten', 'Dorps'])}str. ${house(r)}${addition(r)}`,
  'address str': (r) => `${pick(r, ['Kerk', 'Assendorper', 'Herten', 'Dorps'])}str ${house(r)}`,
  'address ln': (r) => `${pick(r, ['Linde', 'Rijn', 'Beethoven'])}ln ${house(r)}`,
  'address said': (r) => `${street(r)} ${pick(r, ['twaalf', 'vier', 'zeventien', 'drieëntwintig', 'acht', 'tweeënveertig'])}`,
  'address l for 1': (r) => `${street(r)} l${upTo(r, 0, 9)}`,
  'address spelled': (r) => `${[...'Kerkstraat'].join(' ')} ${house(r)}`,
  'address full-width': (r) => wide(`${pick(r, ['Kerkstraat', 'Rijnlaan', 'Middelweg'])}`) + ` ${wide(house(r))}`,
  'address zero-width': (r) => [...`${street(r)} ${house(r)}`].join('\u200b'),
  'address number first': (r) => `${house(r)} ${pick(r, ['Kerkstraat', 'Rijnlaan', 'Middelweg', 'Assendorperstraat'])}`,
  'address nr in the street': (r) => `nummer ${house(r)} in de ${pick(r, ['Kerkstraat', 'Hertenstraat', 'Dorpsstraat'])}`,
  'address without an ending': (r) => `ik woon ${pick(r, ['Spoolderenk', 'Aan de Vecht', 'Wissel', 'Stins', 'Katerveer'])} ${house(r)}`,
  'address bel aan': (r) => `bel aan bij ${pick(r, ['Spoolderenk', 'Klooienberg', 'Katerveer'])} ${house(r)}`,
  'address adres': (r) => `adres: ${pick(r, ['Klooienberg', 'De Meenthe', 'Sallandhoeve'])} ${house(r)}`,
  'address only a number': (r) => `we wonen op nummer ${house(r)}`,
  'address Cyrillic': (r) => `${street(r).replaceAll('a', 'а').replaceAll('e', 'е')} ${house(r)}`,
  'address op': (r) => `ik woon ${street(r)}, op ${house(r)}`,
  'address apart': (r) => `${pick(r, ['Assen dorper straat', 'Rode Kruis laan', 'Wester laan', 'Hoge weg', 'Van Itter sum straat'])} ${house(r)}`,
  'address initials': (r) => `${pick(r, ['A.H.G. Fokkerstraat', 'Ir. Lelystraat', 'Dr. Schaepmanstraat', "'t Zandpad"])} ${house(r)}`,
  'address two lines': (r) => `${street(r)}\n${house(r)}`,
  'postcode': (r) => postcode(r).join(' '),
  'postcode glued': (r) => postcode(r).join(''),
  'postcode lower case': (r) => postcode(r, 'ab').join(''),
  'postcode dash': (r) => postcode(r).join('-'),
  'postcode two and two': (r) => { const [number, pair] = postcode(r); return `${number.slice(0, 2)} ${number.slice(2)} ${pair}`; },
  'postcode spelled': (r) => [...postcode(r).join('')].join(' '),
  'postcode dots': (r) => { const [number, pair] = postcode(r); return `${number} ${pair[0]}.${pair[1]}`; },
  'postcode with number': (r) => `${postcode(r).join(' ')} ${house(r)}`,
  'postcode o for 0': (r) => { const [number, pair] = postcode(r); return number.replace('0', 'o') + pair; },
  'postcode full-width': (r) => wide(postcode(r).join('')),
  'postcode elsewhere': (r) => `${upTo(r, 3000, 7999)} ${pick(r, ['XK', 'PL', 'BR', 'ZT', 'HW'])}`,
}; // prettier-ignore

const carriers: readonly Make[] = [
  () => '{}', () => 'Bel {}', () => 'Bel of app naar {}.', () => 'Mijn nummer is {}, na zes uur.', () => 'Stuur een bericht: {}',
  () => 'Ik zoek hulp in de tuin. {} Graag voor zaterdag.', () => 'Interesse? {}!', () => 'Je vindt mij hier: {} (achterom).',
  (r) => `Ik kan op dinsdag van ${upTo(r, 9, 12)}.00 tot ${upTo(r, 13, 17)}.00 uur. {}`,
  (r) => `Voor ${upTo(r, 2, 9)} euro per keer. {}`, () => 'Wie helpt?\n\n{}\n\nAlvast bedankt', () => 'Kom langs: {}.', () => '{} is waar ik te vinden ben',
]; // prettier-ignore

/** Every way to write private data, `many` of each. */
export const privateTexts = (many: number, seed = 1): Sample[] =>
  samples({ ...phones, ...mailTexts, ...addressTexts }, many, seed, carriers);

// ── Links ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const shops = [
  'https://burenhulp.example/reageer/',
  'https://wijk.example/?bel=',
  'https://app.example/chat#',
  'https://kaart.example/profiel/hulp-',
];
const link =
  (make: (r: Random) => string): Make =>
  (r) =>
    pick(r, shops) + make(r);
const separated = (r: Random, gap: string): string => pairs(`06${eight(r)}`, gap);
const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');

/** Numbers, addresses and mail in the links of a call for help. */
const linkTexts: Record<string, Make> = {
  'link 06': link((r) => `06${eight(r)}`),
  'link 06-8': link((r) => `06-${eight(r)}`),
  'link pairs dashes': link((r) => separated(r, '-')),
  'link pairs dots': link((r) => separated(r, '.')),
  'link pairs underscores': link((r) => separated(r, '_')),
  'link pairs plusses': link((r) => separated(r, '+')),
  'link pairs %20': link((r) => separated(r, '%20')),
  'link pairs %2D': link((r) => separated(r, '%2D')),
  'link every digit %': link((r) => [...`06${eight(r)}`].map((one) => `%3${one}`).join('')),
  'link twice encoded': link((r) => [...`06${eight(r)}`].map((one) => `%253${one}`).join('')),
  'link dashed digits': link((r) => [...`06${eight(r)}`].join('-')),
  'link 31': link((r) => `316${eight(r)}`),
  'link +31': link((r) => `+31-6-${eight(r)}`),
  'link 0031': link((r) => `0031 6 ${eight(r)}`.replaceAll(' ', '_')),
  'link land': link((r) => land(r, '-').replaceAll(' ', '-')),
  'link foreign digits': link((r) => inScript(`06${eight(r)}`, 0x0660)),
  'link said': link((r) => `nul-zes-${said(eight(r), '-')}`),
  'link O for 0': link((r) => `O6-${eight(r)}`),
  'link WhatsApp': (r) => `https://wa.me/${upTo(r, 10, 99)}${digits(r, 9)}`,
  'link WhatsApp send': (r) => `https://api.whatsapp.com/send?phone=${digits(r, 11)}`,
  'link Signal': (r) => `https://signal.me/#p/+316${eight(r)}`,
  'link mail': link((r) => mail('@', '.')(r)),
  'link mail encoded': link((r) => encodeURIComponent(mail('@', '.')(r))),
  'link mail (at)': link((r) => mail('(at)', '.')(r)),
  'link mail -at-': link((r) => mail('-at-', '.')(r)),
  'link street': link((r) => slug(`${street(r)} ${house(r)}`)),
  'link street plusses': link((r) => `${street(r)} ${house(r)}`.replaceAll(' ', '+')),
  'link street %20': link((r) => encodeURIComponent(`${street(r)} ${house(r)}, Zwolle`)),
  'link postcode': link((r) => postcode(r).join('')),
  'link postcode plus': link((r) => postcode(r).join('+')),
  'link map': (r) => `https://${pick(r, ['www.google.com/maps/place/', 'maps.app.goo.gl/', 'www.openstreetmap.org/node/', 'maps.apple.com/?ll=', 'w3w.co/'])}${digits(r, 6)}`,
}; // prettier-ignore

/** Every way to write private data in a link, `many` of each. */
export const privateLinks = (many: number, seed = 3): Sample[] => samples(linkTexts, many, seed);
