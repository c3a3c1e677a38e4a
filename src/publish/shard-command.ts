import { activityFacets } from '../engine/record.ts';
import { addDays, HOME_ZONE, toLocal } from '../feed/local-time.ts';
import { districtsOf } from '../feed/references.ts';
import type { Item } from '../feed/schema.ts';
import { checkedFeed, type Io } from './commands.ts';
import {
  cut,
  envelopeOf,
  jsonFile,
  referredBy,
  type Group,
  type ShardEntry,
  type ShardFile,
} from './shard.ts';
import { drawnOf } from './shard-drawn.ts';
import { headsOf } from './shard-head.ts';

export interface ShardOptions {
  /** The folder for the files. */
  output: string;
  /** `district=WK019313`, one facet each; several ids with commas. */
  scope: readonly string[];
  json: boolean;
}

/** A head is made for today and tomorrow: who publishes every night is never without one. */
const HEAD_DAYS = 2;

const scopeOf = (text: string): Record<string, string[]> => {
  const [, facet = '', ids] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
  if (!ids) throw new Error(`--scope ${text}: schrijf bijvoorbeeld --scope district=WK019313`);
  if (!activityFacets.some((known) => known === facet))
    throw new Error(`--scope ${text}: "${facet}" bestaat niet, kies uit ${activityFacets.join(', ')}`);
  return { [facet]: ids.split(',') };
};
const scopeText = (scope: Record<string, readonly string[]>): string =>
  Object.entries(scope)
    .map(([facet, ids]) => `${facet}=${ids.join(',')}`)
    .join(' ');

/** By type, activities by district too: one that is in two districts is in the parts of both. */
function groupsOf(items: readonly Item[], byId: ReadonlyMap<string, Item>): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const { type } = item;
    if (type === 'District') continue;
    const districts = type === 'Activity' ? districtsOf(item, (id) => byId.get(id)) : [undefined];
    for (const district of districts.length ? districts : ['overal']) {
      const key = `${type} ${district}`;
      const group = groups.get(key) ?? { type, ...(district && { district }), items: [] };
      groups.set(key, group);
      group.items.push(item);
    }
  }
  return [...groups.values()];
}

const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1).replace('.', ',')} kB`;

/** `samenspel shard`: the index, the shards and the heads of a feed. Nothing is written when the feed has errors. */
export async function runShard(
  input: string,
  { output, scope, json }: ShardOptions,
  io: Io,
): Promise<number> {
  const scopes = [{}, ...scope.map(scopeOf)];
  const checked = await checkedFeed(input, io);
  if (!checked) return 1;
  const { feed, content } = checked;
  const byId = new Map(feed.items.map((item) => [item.id, item]));
  const districts = feed.items.filter(({ type }) => type === 'District');
  const shards: { file: ShardFile; entry: ShardEntry }[] = groupsOf(feed.items, byId).flatMap((group) =>
    cut(group, feed, byId),
  );
  const today = toLocal(io.now().getTime(), feed.timeZone ?? HOME_ZONE).slice(0, 10);
  const days = [...Array(HEAD_DAYS).keys()].map((later) => addDays(today, later));
  const made = await headsOf(content, days, scopes);
  // A slip in an id makes a head that no list is helped by; an empty scope may as well be right.
  for (const { scope: own, ids } of made)
    if (!ids.length && Object.keys(own).length)
      io.stderr.write(`LET OP  --scope ${scopeText(own)}: daar valt in deze feed niets onder\n`);
  const heads = [];
  for (const head of made) {
    const ids = new Set(head.ids);
    const items = feed.items.filter(({ id }) => ids.has(id));
    const name = Object.entries(head.scope).flatMap(([facet, chosen]) => [facet, ...chosen]);
    const stem = ['head', ...name].join('-').replace(/[^\w-]+/g, '_');
    // The index has the districts, and the words of the concepts.
    const file = jsonFile(stem, {
      ...envelopeOf(feed),
      conceptSchemes: undefined,
      head,
      items: [...items, ...referredBy(items, byId)],
    });
    const { from, to, scope } = head;
    heads.push({ file, entry: { href: file.name, from, to, scope, bytes: file.bytes, sha256: file.sha256 } });
  }
  const index = {
    // First, because a page knows by it that this is an index, from its first bytes (src/feed/early.ts).
    heads: heads.map(({ entry }) => entry),
    // Only a page with the whole feed shows items before it has asked what its list is about.
    drawn: await drawnOf(
      content,
      made.filter(({ scope: own }) => !Object.keys(own).length),
    ),
    ...envelopeOf(feed),
    records: feed.items.length,
    items: districts,
    shards: shards.map(({ entry }) => entry),
  };
  const text = `${JSON.stringify(index)}\n`;
  const files = [...shards, ...heads].map(({ file }) => file);
  // The index last: it must never name a file that is not there yet.
  for (const file of files) await io.writeFile(`${output}/${file.name}`, file.text);
  await io.writeFile(`${output}/feed.json`, text);
  if (json) {
    io.stdout.write(
      `${JSON.stringify({ output, index: Buffer.byteLength(text), shards: index.shards, heads: index.heads }, null, 2)}\n`,
    );
    return 0;
  }
  for (const { name, bytes: size } of files) io.stdout.write(`${kB(size).padStart(10)}  ${name}\n`);
  io.stdout.write(`${kB(Buffer.byteLength(text)).padStart(10)}  feed.json\n`);
  io.stdout.write(
    `${shards.length} delen en ${heads.length} koppen. De koppen gelden van ${today} tot en met ${days.at(-1)}: maak ze elke nacht opnieuw.\n`,
  );
  return 0;
}
