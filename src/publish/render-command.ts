import { isRealDate, toLocal } from '../feed/local-time.ts';
import { safeUrl } from '../feed/clean.ts';
import { checkedFeed, type Io } from './commands.ts';
import { firstPageKinds, type FirstPageKind } from './first-page-kinds.ts';
import { renderFirstPage } from './render.ts';

/** As the publisher typed them. */
export interface RenderOptions {
  widget?: string | undefined;
  /** The file; without it the page goes to stdout. */
  output?: string | undefined;
  /** The address of the feed as the page has it. */
  src?: string | undefined;
  /** The address of the page. */
  page?: string | undefined;
  lang?: string | undefined;
  /** The wall clock in the zone of the feed, `2026-11-24T09:00`. */
  now?: string | undefined;
  limit?: string | undefined;
  moreHref?: string | undefined;
  headingLevel?: string | undefined;
  /** `district=WK019313`, one facet each; several ids with commas. */
  scope: readonly string[];
  withoutJsonLd: boolean;
  json: boolean;
}

/** The one option of `walk-in`, which is an attribute without a value. */
const YES = 'yes';

function kindOf(widget: string): FirstPageKind {
  const names = Object.keys(firstPageKinds).join(', ');
  if (!widget) throw new Error(`--widget ontbreekt, kies uit ${names}`);
  if (widget === 'help-list')
    throw new Error('--widget help-list: vragen van buren zijn niet om door zoekmachines te laten bewaren');
  const kind = Object.hasOwn(firstPageKinds, widget) ? firstPageKinds[widget] : undefined;
  if (!kind) throw new Error(`--widget ${widget}: bestaat niet, kies uit ${names}`);
  return kind;
}

function numberOf(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most)
    throw new Error(`--${name} ${text}: schrijf een getal van 1 tot en met ${most}`);
  return number;
}

/** The locked scope by facet, and the attributes that say the same. */
function scopeOf(texts: readonly string[], { locks }: FirstPageKind) {
  const locked: Record<string, string[]> = {};
  const attributes: Record<string, string> = {};
  for (const text of texts) {
    const [, facet = '', ids] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
    if (!ids) throw new Error(`--scope ${text}: schrijf bijvoorbeeld --scope district=WK019313`);
    if (!locks.includes(facet))
      throw new Error(`--scope ${text}: "${facet}" bestaat niet, kies uit ${locks.join(', ')}`);
    if (locked[facet]) throw new Error(`--scope ${text}: zet alle ids bij één "${facet}=", met komma's`);
    locked[facet] = ids.split(',');
    attributes[facet] = facet === 'walk-in' && ids === YES ? '' : ids.replaceAll(',', ' ');
  }
  return { locked, attributes };
}

function clockOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) || !isRealDate(text.slice(0, 10)))
    throw new Error(`--now ${text}: schrijf een plaatselijke tijd als 2026-11-24T09:00`);
  return text;
}

/** `samenspel render`. Nothing is written when the feed has errors. */
export async function runRender(input: string, o: RenderOptions, io: Io): Promise<number> {
  const { output, scope, moreHref, lang } = o;
  const { widget = '' } = o;
  const kind = kindOf(widget);
  const { locked, attributes } = scopeOf(scope, kind);
  const limit = numberOf('limit', o.limit, 100);
  const headingLevel = numberOf('heading-level', o.headingLevel, 6);
  const told = clockOf(o.now);
  if (lang !== undefined && !/^(nl|en)\b/i.test(lang)) throw new Error(`--lang ${lang}: kies uit nl, en`);
  const page = o.page === undefined ? undefined : safeUrl(o.page);
  if (page === null) throw new Error(`--page ${o.page}: schrijf een heel webadres, met https://`);
  const checked = await checkedFeed(input, io);
  if (!checked) return 1;
  const { content } = checked;
  if (content.shards) {
    io.stderr.write(`${input} is geknipt (samenspel shard): gebruik de feed zoals hij daarvoor was.\n`);
    return 1;
  }
  const { text, ...made } = await renderFirstPage(content, {
    widget,
    kind,
    localNow: (zone) => told ?? toLocal(io.now().getTime(), zone),
    locale: lang ?? 'nl',
    locked,
    limit,
    page,
    headingLevel: headingLevel ?? 2,
    moreHref,
    withoutJsonLd: o.withoutJsonLd,
    attributes: {
      src: o.src ?? (/^https?:/.test(input) ? input : './feed.json'),
      ...(lang !== undefined && { lang }),
      ...attributes,
      ...(o.headingLevel !== undefined && { 'heading-level': o.headingLevel }),
      ...(o.limit !== undefined && { limit: o.limit }),
      ...(moreHref !== undefined && { 'more-href': moreHref }),
    },
  });
  // A slip in an id makes a page that helps nobody; an empty list may as well be right.
  if (!made.total)
    io.stderr.write(
      scope.length
        ? `LET OP  --scope ${scope.join(' ')}: daar valt in deze feed niets onder\n`
        : `LET OP  in deze feed is nu niets voor --widget ${widget}\n`,
    );
  if (output === undefined) io.stdout.write(text);
  else await io.writeFile(output, text);
  const report = output === undefined ? io.stderr : io.stdout;
  const { items, now, total } = made;
  report.write(
    o.json
      ? `${JSON.stringify({ output, widget, ...made, bytes: Buffer.byteLength(text) }, null, 2)}\n`
      : `${items} van ${total} onderdelen, zoals ze er zijn op ${now.replace('T', ' om ')}: maak de pagina elke nacht opnieuw.\n`,
  );
  return 0;
}
