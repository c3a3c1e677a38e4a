/** Ways to reach or find a private person in a text: telephone numbers, mail addresses, street addresses. */
import { hasTelephone } from './private-number.ts';
import { asDigits, foldText, joinSpelled, spokenDigits, UNITS } from './private-text.ts';

export type PrivateData = 'telephone number' | 'mail address' | 'street address' | 'personal link';

// ── Mail ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const AT = String.raw`(?:\s*@\s*|\s*[([{<"'*]\s*(?:at|a|apen?staart(?:je)?|bij)\s*[)\]}>"'*]\s*|[\s_-]+(?:apen?staart(?:je)?|aapje|arroba)[\s_-]+|[_-]+at[_-]+)`;
const TO = String.raw`(?:${AT}|\s+(?:at|bij)\s+)`;
const DOT = String.raw`(?:\s*\.\s*|\s*[([{<"'*]\s*(?:dot|punt|\.)\s*[)\]}>"'*]\s*|[\s_-]+(?:dot|punt)[\s_-]+|\s*,\s*(?=(?:nl|com)\b))`;
const TLD =
  '(?:nl|com|net|org|eu|be|de|nu|info|me|io|email|online|frl|amsterdam|app|dev|co|uk|fr|pl|tr|biz|example|test)';
const PROVIDER =
  '(?:gmail|googlemail|hotmail|outlook|live|msn|ziggo|kpnmail|kpnplanet|planet|hetnet|home|icloud|yahoo|proton(?:mail)?|xs4all|upcmail|telfort|tele2|casema|chello|onsnet|quicknet|zonnet|solcon|gmx)';
const HOST = String.raw`[a-z0-9][a-z0-9-]*`;
const ACCOUNT = '(?:-?(?:adres|account|naam))';
/** The part before the sign, where it can be nothing else: "jandevries1950", "jan.de.vries". */
const NAME = String.raw`[a-z]{2,30}(?:[a-z]\d\d|[._][a-z][a-z\d])`;

const mails = [
  // Written as one word, or with an ending that is a domain.
  /[^\s@]@[\p{L}\d]/u,
  new RegExp(String.raw`[a-z0-9]${TO}(?:${HOST}${DOT})+${TLD}(?![a-z])`),
  new RegExp(String.raw`[a-z0-9]${AT}${PROVIDER}(?![a-z])`),
  new RegExp(String.raw`[a-z0-9]\s+(?:at|bij)\s+${PROVIDER}\s+(?:nl|com)(?![a-z])`),
  new RegExp(String.raw`[a-z0-9]at${PROVIDER}(?:dot|punt)(?:nl|com)(?![a-z])`),
  new RegExp(String.raw`[a-z0-9]${TO}(?:${HOST} ){1,4}(?:punt|dot) (?:nl|com|net|eu|org|be)(?![a-z])`),
  new RegExp(String.raw`(?<![a-z])(?:${PROVIDER}${ACCOUNT}?|(?:e-?)?mail-?adres)\s*[:=]`),
  new RegExp(String.raw`(?:${PROVIDER}|mail)${ACCOUNT}?\W{1,2}(?:is )?${NAME}`),
  new RegExp(String.raw`${NAME}\W{1,2}(?:(?:op|bij|van) )?${PROVIDER}(?![a-z])`),
  new RegExp(String.raw`(?<![a-z])${PROVIDER}${DOT}(?:com|nl|net|be|de|me|org)(?![a-z])`),
];

const hasMail = (text: string): boolean => mails.some((mail) => mail.test(text));

// ── Where somebody lives ───────────────────────────────────────────────────────────────────────────────────────────

/** Ends of names that are streets, whatever stands before them. */
const STREET =
  '(?:straat(?:je|weg)?|straten|strt|str|laan(?:tje)?|ln|weg(?:je)?|plein(?:tje)?|pln|pad|kade|gracht|dijk|singel|hof(?:je)?|steeg(?:je)?|dreef|plantsoen|wal|allee|boulevard|avenue)';
/** Ends of names that are streets when they are written as a name. */
const PLACE =
  '(?:markt|park|veld|velden|akkers?|kamp|kampen|haven|brink|hoek|ring|baan|burg|poort|erf|gaarde|waard|enk|horst|bos|zoom|rak|marke?|hoeve|weide|oever|brug|meen|mars|hagen|es|oord|rede|werf|stede|landen|donk|berg|huizen|tuin|tuinen)';
/** Not where somebody lives: "voetbalveld 2", "fietspad 3", "iPad 2". */
const OTHER =
  /^(i(?=pad)|\p{L}*l(?=es$)|(snel|rijks|spoor|onder|om|heen|terug|uit|water)(?=weg)|(fiets|wandel|voet|ruiter|bos|tegel)(?=pad)|(school|speel|parkeer)(?=plein)|(sport|speel|pret|kinder|dieren|vakantie|bungalow|recreatie|bedrijven|natuur|winkel|skate|auto)(?=park)|(kerst|rommel|vlooien|boeren|week|vers|streek|braderie|arbeids)(?=markt)|(jacht|lucht|vlucht|buiten|binnen)(?=haven)|(voor|sport|ere)(?=poort)|(voetbal|sport|speel|hockey|tennis|ijs|atletiek|bus|school|moes|volks|zwem)(?=veld|baan|tuin))\p{L}*$/iu;
/** Ends that also make a street without a capital. */
const PLACE_LOWER = /^(park|markt|haven|brink|poort|enk)$/i;
/** Parts of the city that have a number in their name. */
const AREAS = /\b(Holtenbroek|Stadshagen|Aa-landen|Marslanden)( (fase|deel))? [1-4]\b/gi;

const NUMBER = String.raw`[1-9]\d{0,3}(?!\d|[.,:]\d|\s*%|(?:\s*(?:-|tot|a|of|en)\s*\d+)?\s*${UNITS}\b)`;
const TO_NUMBER = String.raw`[\s.,:;()#/_*-]*(?:(?:huis)?n(?:umme)?r\.?|no\.?|huisnummer|nummer|huis|op)?[\s.,:;()#/_*-]*`;
const isYear = (number: string): boolean => /^(19|20)\d\d$/.test(number);

const street = new RegExp(String.raw`([\p{L}'’.-]{0,40}?)(${STREET})(?!\p{L})${TO_NUMBER}(${NUMBER})`, 'giu');
const place = new RegExp(
  String.raw`([\p{L}'’-]{0,40}?|(?:nieuwe|oude|grote|kleine|lange|korte|hoge|lage) )(${PLACE})(?!\p{L})${TO_NUMBER}(${NUMBER})( ?[a-z](?!\p{L})| ?(?:hs|bis)\b)?`,
  'giu',
);
/** Before "straat" or "weg" these do not make a name of it: "in de straat 2". */
const ARTICLE =
  /(?:^|[^\p{L}])(?:|de|het|een|deze|die|dit|dat|onze|mijn|uw|jouw|hele|lange|drukke|in|op|aan|over|langs|per|elke|ene|andere|zelfde|halve|eigen|stille|naar|en|of|weer|ver|goed|mooi|geen|veel|snel) $/iu;
/** "Hoge Weg 3", "Plein 5": the bare word is a name when it has a capital. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A name with a number, as a sentence of its own or where something is. */
const CALLED = String.raw`(?:\p{Lu}\p{L}+ (?:de )?){0,2}(\p{Lu}\p{L}{3,}(?:-\p{Lu}\p{L}+)?)(?: nummer)? (${NUMBER})`;
const called = [
  new RegExp(String.raw`(?:^|[.!?:;,(\n] ?)${CALLED}(?:[ -]?(?:[a-z]|hs|bis|\d))?(?= ?(?:$|[.!?;,)\n]))`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:[Oo]p|[Aa]an|[Bb]ij|[Nn]aast|[Tt]egenover) ${CALLED}(?![\p{L}\d])`, 'gu'),
]; // prettier-ignore
/** What has a number without being a street: "Bus 8", "November 12", "Voetbalveld 2". */
const COUNTED = new RegExp(
  `^${UNITS}$|(?:lijn|trein|spoor|groep|klas|team|maat|zaal|kamer|tafel|veld|baan|tuin|week|dag|les|lied|perron|niveau|android|windows|station|radio|vanaf|ongeveer|imaal|aantal|samen|leeftijd|voor|elke)$`,
  'i',
);

/** Where it is on the globe, in this country, with so many decimals. */
const coordinates = (decimals: number): RegExp =>
  new RegExp(
    String.raw`(?<![\d.,])(?:5[0-3][.,]\d{${decimals},}\D{1,9}[3-7][.,]\d{${decimals},}|[3-7]\.\d{3,}\D{1,5}5[0-3]\.\d{3})`,
  );

/** Ends of names that say it by themselves. */
const NAMED = `(?:${STREET}|(?<!sport)park|enk)`;
const homes = [
  new RegExp(String.raw`\b(?:[Ww]o(?:on|nen|ont)|[Aa]dres|[Aa]anbellen|[Bb]el aan|[Kk]om langs|[Oo]p ?te ?halen|[Oo]phalen|[Aa]fhalen|[Tt]huis)\b[^.!?\n\d]{0,30}?\b\p{Lu}[\p{L}'’-]+(?: \p{Lu}?[\p{L}'’-]+){0,2}${TO_NUMBER}${NUMBER}`, 'u'),
  new RegExp(String.raw`\b(?:huisnummer|huisnr\.?|(?:op|van|is|bij) (?:nummer|nr\.?))\s*:?\s*${NUMBER}(?! (?:in|van|op) [^.\n]{0,12}(?:lijst|top))`, 'iu'),
  new RegExp(String.raw`[\p{L}-]{3}${NAMED}(?!\p{L})[^.!?\n\d]{0,30}(?<!(?:bus|lijn) )(?<!\p{L})(?:nummer|nr\.?|huis|tussen) ${NUMBER}`, 'iu'),
  new RegExp(String.raw`[\p{L}-]${NAMED} [1-9]\d{0,3}(?:-\d+)?[ -]?hoog`, 'iu'),
  /postcode\D{0,15}[1-9]\d{3}[^\d\n.]{1,20} [A-Z] ?[A-Z](?!\p{L})|letters [a-z]{2},? postcode/iu,
  coordinates(3),
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
  new RegExp(String.raw`\b(?:nummer|nr\.?|no\.?)\s*${NUMBER}[^.!?\n]{0,20}[\p{L}]${STREET}\b`, 'iu'),
  new RegExp(String.raw`(?<![\d.,:€-])(?<!€ )[1-9]\d{0,3}[a-z]?,? (?:in de |aan de |op de )?\p{Lu}\p{L}+${STREET}\b`, 'u'),
]; // prettier-ignore

/** Two letters after four digits that are a word, not half a postcode. */
const WORDS =
  /^(en|in|is|op|te|de|om|of|al|er|ik|we|ze|je|nu|na|zo|af|cm|km|mm|kg|ml|dl|cl|gr|st|kw|cc|en|tv|pc|u|bc|v|vs|ad|ha|mb|gb|kb|hz|wh|va|ca)$/i;

function hasPostcode(whole: string): boolean {
  const text = whole.replace(
    /\b[1-9][\doOlI]{3}(?= ?[A-Za-z]{2}\b)/g,
    (number) => asDigits(number) ?? number,
  );
  for (const [, first = '', second = '', gap = '', letters = ''] of text.matchAll(
    /(?<![\d.,:€-])([1-9]\d)[ .-]?(\d\d)([ .\-_/,]{0,3})([A-Za-z](?:[ .-]?)[A-Za-z])(?![\p{L}\d])/gu,
  )) {
    const pair = letters.replace(/[^a-z]/gi, '');
    const digits = first + second;
    if (/^80[1-4]\d$/.test(digits) && (isName(letters) || gap === '' || !WORDS.test(pair))) return true;
    const upper = pair === pair.toUpperCase();
    if (WORDS.test(pair) && (!upper || isYear(digits) || +digits % 100 === 0)) continue;
    if (upper || gap === '' || !isYear(digits)) return true;
  }
  return false;
}

function hasAddress(whole: string): boolean {
  const text = whole.replace(AREAS, '');
  for (const found of text.matchAll(street)) {
    const [, before = '', end = '', number = ''] = found;
    const bare = before.replace(/[.'’-]/g, '') === '';
    const named =
      isName(end) ||
      (found.index > 0 &&
        /\p{L} $/u.test(text.slice(0, found.index)) &&
        !ARTICLE.test(text.slice(0, found.index)));
    if (!(bare && (!named || isYear(number))) && !OTHER.test(before + end)) return true;
  }
  for (const [, before = '', end = '', number = '', addition] of text.matchAll(place)) {
    const named = isName(before) || isName(end) || (before.length > 2 && (addition || PLACE_LOWER.test(end)));
    if (named && !isYear(number) && !OTHER.test(before + end)) return true;
  }
  for (const one of called)
    for (const [, name = '', number = ''] of text.matchAll(one))
      if (!COUNTED.test(name) && !isYear(number)) return true;
  return homes.some((home) => home.test(text)) || hasPostcode(text);
}

/** Digits for what is said or disguised, so that "Kerkstraat twaalf" and "Kerkstraat l2" are house numbers. */
const withDigits = (text: string): string =>
  text.replace(/[\p{L}\d]+/gu, (word) => {
    // "een" is an article, and a letter alone a letter.
    if (/^(een|one|oh|.)$/i.test(word) && !/\d/.test(word)) return word;
    return asDigits(word) ?? spokenDigits(word) ?? word;
  });

/**
 * What private data a text has, disguises included; undefined when there is none. When in doubt it says there is: the
 * text then costs a field, and a number that stays costs a person their peace (feed.md › Help).
 */
export function privateDataIn(text: string): PrivateData | undefined {
  const folded = foldText(text);
  const joined = joinSpelled(folded);
  if (hasTelephone(folded)) return 'telephone number';
  if ([folded, joined].some((one) => hasMail(one.toLowerCase()))) return 'mail address';
  if ([folded, joined].some((one) => hasAddress(one) || hasAddress(withDigits(one)))) return 'street address';
  return undefined;
}

// ── Links ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What leads to somebody by itself; a group or a day is of many. */
const PAGE =
  /^https?:\/\/(?:[\w-]+\.)*(?:wa\.link|(?:wa|t|m|fb|signal)\.me|(?:whatsapp|instagram|facebook|snapchat|tiktok|linkedin|x)\.com|discord\.gg)\/(?!groups|events|company)/i;
/** Where a link says that a number follows. */
const KEYED = /(?<![a-z])(?:phone|tel(?:efoon)?|mob(?:iel)?|bel|nummer|whatsapp)[=/][1-9]\d{6,12}(?!\d)/i;
const MAP =
  /^https?:\/\/(?:maps\.|(?:[\w-]+\.)*(?:google\.[a-z.]+\/maps|goo\.gl\/maps|openstreetmap\.org|osm\.org|bing\.com\/maps|what3words\.com|w3w\.co)(?![a-z]))/i;
/** Names that machines give. */
const MADE =
  /(?<![\da-z])(?![\da-f-]{0,64}(?<!\d)(?:0|31)6\d{8}(?!\d))(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\d*[a-f])[\da-f]{16,})(?![\da-z])/gi;
/** Not where a year or the rest of a day stands around it: "2026-06-12-12345", "06-12-2026-12". */
const CALL =
  /(?<!\d|(?:19|20)\d\d[ ._-])(?!\d{1,2}[ ._-]\d{1,2}[ ._-](?:19|20)\d\d(?!\d))(?:(?:\+|00)31[ ._+-]{0,3}(?:\(?0\)?[ ._+-]{0,3})?|31[ ._+-]{0,3}(?=6)|0[ ._+-]{0,3})[1-9](?:[ ._+-]{0,3}\d){8}(?!\d)/;

const COORDINATES = coordinates(1);

/** As it was before it was written for an address, also when that was done twice; as it is where it cannot be. */
function decoded(url: string): string {
  let text = url;
  for (let times = 0; times < 3; times += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return foldText(text);
}

/** The same for a web address or an id, where digits and words have another place: `https://wa.me/31612345678`. */
export function privateDataInUrl(url: string): PrivateData | undefined {
  const text = decoded(url);
  if (PAGE.test(text)) return 'personal link';
  if (MAP.test(text) || COORDINATES.test(text)) return 'street address';
  const whole = text.replace(MADE, '');
  const own = whole.replace(/^https?:\/\/[^/?#]*/i, '').replaceAll('/@', '/');
  const inDigits = whole.replace(/[\p{L}\d]+/gu, (word) => asDigits(word) ?? spokenDigits(word) ?? word);
  if (CALL.test(whole) || CALL.test(inDigits) || KEYED.test(whole)) return 'telephone number';
  if (hasMail(own.toLowerCase())) return 'mail address';
  return hasAddress(own.replace(/[+/?&=#,;:_~|-]+/g, ' ')) ? 'street address' : undefined;
}
