/** Harmless texts of a call for help that look like private data: numbers, times, days, prices, streets without a number. */
import { digits, pick, samples, two, upTo, type Make, type Random, type Sample } from './seeded-texts.ts';

const streets = [
  'Assendorperstraat',
  'Rijnlaan',
  'Middelweg',
  'Thorbeckegracht',
  'Schellerpark',
  'Philosofenallee',
];
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const time = (r: Random, dot = '.'): string => `${upTo(r, 7, 22)}${dot}${pick(r, ['00', '15', '30', '45'])}`;
const time2 = (r: Random, dot = '.'): string =>
  `${two(upTo(r, 7, 22))}${dot}${pick(r, ['00', '15', '30', '45'])}`;
const date = (r: Random, gap: string): string =>
  `${two(upTo(r, 1, 28))}${gap}${two(upTo(r, 1, 12))}${gap}${upTo(r, 2025, 2029)}`;

const templates: Record<string, Make> = {
  'bus': (r) => `Ik kom met bus ${upTo(r, 1, 99)} of lijn ${upTo(r, 1, 9)}.`,
  'bus stop': (r) => `De halte van lijn ${upTo(r, 1, 9)} is ${upTo(r, 2, 9)} minuten lopen.`,
  'time': (r) => `Om ${time(r)} uur.`,
  'times': (r) => `Elke ${pick(r, weekdays)} van ${time(r)} tot ${time(r)} uur.`,
  'times dash': (r) => `${time2(r)}-${time2(r)} uur, of ${time2(r)}-${time2(r)}`,
  'times colon': (r) => `${time2(r, ':')} - ${time2(r, ':')}, ${time2(r, ':')} - ${time2(r, ':')}`,
  'three times': (r) => `Ik kan om ${time2(r)}, ${time2(r)} en ${time2(r)} uur`,
  'time list': (r) => `${time2(r)} ${time2(r)} ${time2(r)} ${time2(r)}`,
  'price': (r) => `Het kost € ${upTo(r, 1, 25)},${pick(r, ['00', '50', '95'])} per keer`,
  'price range': (r) => `Ik betaal € ${upTo(r, 2, 9)},50 tot € ${upTo(r, 10, 40)},00.`,
  'no price': () => '0 euro: ik doe het graag voor niets.',
  'price dash': (r) => `Benzine: ${upTo(r, 5, 30)},- euro`,
  'day': (r) => `${pick(r, weekdays)} ${upTo(r, 1, 31)} ${pick(r, months)}`,
  'day with year': (r) => `Op ${upTo(r, 1, 31)} ${pick(r, months)} ${upTo(r, 2025, 2029)} verhuis ik.`,
  'date dashes': (r) => `Voor ${date(r, '-')} graag`,
  'date dots': (r) => `Kan tot ${date(r, '.')}`,
  'date slashes': (r) => `Tussen ${date(r, '/')} en ${date(r, '/')}`,
  'date and time': (r) => `${date(r, '-')} ${time2(r)} uur`,
  'date and times': (r) => `${date(r, '-')} ${time2(r)}-${time2(r)}`,
  'date ISO': (r) => `${upTo(r, 2025, 2029)}-${two(upTo(r, 1, 12))}-${two(upTo(r, 1, 28))}`,
  'dates': (r) => `${date(r, '-')}, ${date(r, '-')} en ${date(r, '-')}`,
  'short dates': (r) => `Op ${upTo(r, 1, 28)}-${upTo(r, 1, 12)}, ${upTo(r, 1, 28)}-${upTo(r, 1, 12)} en ${upTo(r, 1, 28)}/${upTo(r, 1, 12)}`,
  'hours': (r) => `${upTo(r, 1, 4)} tot ${upTo(r, 5, 8)} uur per week`,
  'group': (r) => `Voor een kind uit groep ${upTo(r, 1, 8)}`,
  'groups': () => 'Huiswerk voor groep 5, 6, 7 en 8',
  'plein': (r) => `Het feest van Plein ${upTo(r, 1930, 1960)} zoekt een bakker.`,
  'year': (r) => `Ik woon hier sinds ${upTo(r, 1950, 2025)}.`,
  'years': (r) => `Seizoen ${upTo(r, 2024, 2028)}-${upTo(r, 2025, 2029)}, ${upTo(r, 2024, 2028)}/${upTo(r, 2025, 2029)}`,
  'shoes': (r) => `Schaatsen maat ${upTo(r, 28, 47)} te leen`,
  'sizes': (r) => `Kinderkleren maat ${upTo(r, 50, 98)}/${upTo(r, 104, 176)}`,
  'measures': (r) => `Een kast van ${upTo(r, 60, 200)} x ${upTo(r, 40, 90)} x ${upTo(r, 180, 220)} cm`,
  'weight': (r) => `De doos weegt ${upTo(r, 3, 40)} kilo, de kast ${upTo(r, 1000, 2000)} gr`,
  'walking': (r) => `${pick(r, ['tien', 'vijf', 'twee'])} minuten lopen van het station`,
  'age': (r) => `Ik ben ${upTo(r, 60, 95)} jaar en woon ${upTo(r, 3, 50)} jaar in Zwolle`,
  'children': (r) => `Oppas voor ${upTo(r, 2, 4)} kinderen van ${upTo(r, 1, 4)} en ${upTo(r, 5, 9)} jaar`,
  'half hours': () => 'Om half 8, kwart over 9 of 5 voor 12',
  'floor': (r) => `Ik woon op ${upTo(r, 2, 9)} hoog, zonder lift`,
  'road name': () => 'Ik rijd op de N35 en de A28 naar Zwolle',
  'street without number': (r) => `Ik woon in de buurt van de ${pick(r, streets)}.`,
  'street and distance': (r) => `Van de ${pick(r, streets)} is het ${upTo(r, 2, 9)} minuten fietsen`,
  'street then unit': (r) => `Langs de weg ${upTo(r, 2, 9)} kilometer wandelen`,
  'square': (r) => `Op het plein staan ${upTo(r, 2, 20)} kramen`,
  'in the park': (r) => `In het park ${upTo(r, 2, 9)} rondjes lopen`,
  'pitch': (r) => `Wij staan bij voetbalveld ${upTo(r, 1, 8)} en sportpark ${upTo(r, 1, 3)}`,
  'hall': (r) => `In zaal ${upTo(r, 1, 9)} op de ${upTo(r, 1, 4)}e verdieping`,
  'district number': (r) => `Ik woon in Holtenbroek ${upTo(r, 1, 4)} en ga naar Stadshagen ${upTo(r, 1, 2)}`,
  'percent': (r) => `${upTo(r, 10, 100)}% katoen, ${upTo(r, 10, 90)} procent korting`,
  'thousand': (r) => `Een puzzel van ${upTo(r, 1, 5)}000 stukjes`,
  'big number': (r) => `${upTo(r, 10, 99)}.${digits(r, 3)} kilometer op de teller`,
  'counting': () => 'De tafels van 6, 12, 18, 24, 30, 36 en 42 oefenen',
  'version': (r) => `Een telefoon met Android ${upTo(r, 8, 15)} of iOS ${upTo(r, 14, 18)}.${upTo(r, 0, 6)}`,
  'television': (r) => `Tv van ${upTo(r, 32, 75)} inch, ${upTo(r, 100, 240)} volt, ${upTo(r, 5, 90)} watt`,
  'recipe': (r) => `${upTo(r, 2, 9)} eieren, ${upTo(r, 100, 900)} gram meel en ${upTo(r, 2, 5)} dl melk`,
  'spoken numbers': () => 'Een of twee keer per week, drie uur, met vier of vijf mensen',
  'zero to': () => 'Voor kinderen van nul tot vier jaar',
  'one two three': () => 'Een, twee, drie: samen zingen',
  'call me': () => 'Ik bel u terug voor 8 uur',
  'phone help': (r) => `Hulp bij mijn telefoon, een Samsung A${upTo(r, 10, 55)} van ${upTo(r, 2, 6)} jaar oud`,
  'mail help': () => 'Mijn mail doet het niet. Wie helpt bij een account, of op de laptop?',
  'at': () => 'Ik ben graag thuis at home, punt uit.',
  'apenstaart': () => 'Op mijn toetsenbord zoek ik het apenstaartje.',
  'monkey': () => 'Twee aapjes en een apenstaart haken',
  'dutch lessons': () => 'Nederlands oefenen: punt, komma en hoofdletters',
  'dog': (r) => `De hond loopt ${upTo(r, 2, 3)} keer per dag ${upTo(r, 15, 45)} minuten`,
  'bus with times': (r) => `Bus ${upTo(r, 1, 99)} gaat om ${two(upTo(r, 6, 9))}.${two(upTo(r, 0, 59))} en ${two(upTo(r, 10, 20))}.${two(upTo(r, 0, 59))} uur`,
  'trip': (r) => `Vertrek ${time2(r)}, terug ${time2(r)}, ${upTo(r, 1, 4)} plaatsen`,
  'week number': (r) => `Vakantie in week ${upTo(r, 1, 52)} en ${upTo(r, 1, 52)}`,
  'bed': (r) => `Bed van ${pick(r, ['80', '90', '140'])} bij 200 of ${upTo(r, 1000, 2100)} mm`,
  'year and word': (r) => `Vanaf ${upTo(r, 2025, 2029)} ${pick(r, ['en', 'is', 'in', 'op', 'te', 'al'])} later`,
  'stairs': (r) => `Er zijn ${upTo(r, 10, 30)} treden en ${upTo(r, 1, 3)} drempels`,
  'market': (r) => `De markt is ${upTo(r, 5, 20)} minuten lopen, elke ${pick(r, weekdays)}`,
  'wifi': () => 'Wifi 5 GHz of 2,4 GHz instellen',
  'song': (r) => `Lied ${upTo(r, 1, 900)} en psalm ${upTo(r, 1, 150)} op het orgel`,
  'score': (r) => `Gewonnen met ${upTo(r, 1, 9)}-${upTo(r, 0, 9)} en ${upTo(r, 1, 9)}-${upTo(r, 0, 9)}`,
  'allotment': (r) => `Mijn tuin is ${upTo(r, 20, 300)} m² en ${upTo(r, 5, 30)} meter lang`,
  'chess': () => 'Schaken, dammen of 30 seconds spelen met 4 tot 6 mensen',
  tablet: (r) => `Een iPad ${upTo(r, 2, 9)} of laptop van ${upTo(r, 2015, 2024)} instellen`,
  'public numbers': () => 'Bel 112 bij nood, 14038 voor de gemeente, 0800-1234 is gratis',
  'gate and floor': (r) => `Ik woon bij de Sassenpoort, ${upTo(r, 2, 5)} hoog`,
  'road and times': (r) => `De weg ${upTo(r, 2, 9)} keer op en neer, in de straat ${upTo(r, 2, 9)} huizen`,
  train: (r) => `De trein van ${upTo(r, 6, 9)}.06 of ${upTo(r, 6, 9)}.36`,
  'day and time': (r) => `${pick(r, weekdays)} ${two(upTo(r, 1, 28))}/${two(upTo(r, 1, 12))} om ${time2(r)}`,
  seat: (r) => `2 kaarten voor zaterdag ${time2(r)} uur, stoel ${upTo(r, 2, 30)} en ${upTo(r, 31, 60)}`,
  'pitch in front': (r) => `Voetbalveld ${upTo(r, 1, 8)}, Volkstuin ${upTo(r, 1, 40)} of Tennisbaan ${upTo(r, 1, 4)}`,
  table: (r) => `Aan tafel ${upTo(r, 1, 20)} in het café`,
  'dinner': (r) => `Om ${time(r)} eten we, ${upTo(r, 2, 5)} gangen voor ${upTo(r, 4, 12)} euro`,
}; // prettier-ignore

/** Every harmless text, `many` of each. */
export const harmlessTexts = (many: number, seed = 2): Sample[] => samples(templates, many, seed);

// ── Links ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const hexes = (r: Random, many: number): string =>
  Array.from({ length: many }, () => upTo(r, 0, 15).toString(16)).join('');
const token = (r: Random, many: number): string =>
  Array.from({ length: many }, () => upTo(r, 0, 35).toString(36)).join('');
const answer = 'https://burenhulp.example/reageer/';
const links: Record<string, Make> = {
  'link slug': (r) => `${answer}${pick(r, ['lamp-ophangen', 'tas-dragen-op-de-markt', 'in-het-park-wandelen', 'bus-leren-rijden'])}`,
  'link slug and number': (r) => `${answer}${pick(r, ['lamp-ophangen', 'kast-in-elkaar', 'wandelen-in-het-park', 'hond-uitlaten'])}-${upTo(r, 2, 999)}`,
  'link number': (r) => `${answer}${upTo(r, 1, 999_999)}`,
  'link year and number': (r) => `${answer}${upTo(r, 2025, 2029)}-${digits(r, 6)}`,
  'link date': (r) => `${answer}${date(r, '-')}-${upTo(r, 1, 99)}`,
  'link date first': (r) => `${answer}${upTo(r, 2025, 2029)}-${two(upTo(r, 1, 12))}-${two(upTo(r, 1, 28))}-${digits(r, 5)}`,
  'link date folders': (r) => `${answer}${upTo(r, 2025, 2029)}/${two(upTo(r, 1, 12))}/${two(upTo(r, 1, 28))}/${digits(r, 6)}`,
  'link UUID': (r) => `${answer}${[8, 4, 4, 4, 12].map((many) => hexes(r, many)).join('-')}`,
  'link hash': (r) => `${answer}${hexes(r, 40)}`,
  'link token': (r) => `${answer}${token(r, 12)}`,
  'link short token': (r) => `${answer}?id=${token(r, 6)}`,
  'link milliseconds': (r) => `${answer}?t=1${digits(r, 12)}`,
  'link seconds': (r) => `${answer}?t=1${digits(r, 9)}`,
  'link padded number': (r) => `${answer}${String(upTo(r, 1, 999_999)).padStart(10, '0')}`,
  'link page and size': (r) => `${answer}?page=${upTo(r, 1, 20)}&size=${upTo(r, 10, 100)}&wijk=WK0193${upTo(r, 10, 52)}`,
  'link version': (r) => `https://relay.example/v${upTo(r, 1, 3)}.${upTo(r, 0, 9)}/vraag/${upTo(r, 1000, 99_999)}`,
  'link port': (r) => `https://relay.example:${upTo(r, 1024, 65_535)}/vraag/${upTo(r, 1, 99)}`,
  'link day and time': (r) => `${answer}dinsdag-${upTo(r, 1, 28)}-maart-${two(upTo(r, 7, 22))}00`,
  'link picture': (r) => `https://beeld.example/${upTo(r, 2025, 2029)}/tuin-${upTo(r, 1, 40)}-${pick(r, ['640x480', '1024x768', '300x200'])}.jpg`,
  'link street without number': (r) => `${answer}hulp-in-de-${pick(r, streets).toLowerCase()}`,
}; // prettier-ignore

/** Every harmless link of a call for help, `many` of each. */
export const harmlessLinks = (many: number, seed = 4): Sample[] => samples(links, many, seed);
