/** What is wrong with what the page says of its public screen, in English, for who set it up. Pure. */
import { safeUrl } from '../../feed/clean.ts';
import { IDLE, LEAST_COUNTDOWN, widgetNames } from './visit.model.ts';

/** The attributes as they stand on the tag; null for what is absent. */
export type AttributeOf = (name: string) => string | null;

/** The public page of an item, by the widget that shows it. */
const ITEM_PAGES = ['activity-href', 'vacancy-href', 'organization-href', 'help-href'];

/** More seconds than a screen should wait for somebody who has gone. */
const MANY = 600;

const tilesNotes = (text: string, canAsk: boolean): string[] => {
  const names = text.split(/\s+/).filter(Boolean);
  const known: readonly string[] = widgetNames;
  const wrong = names.filter((name) => !known.includes(name));
  const shown = names.some((name) => known.includes(name) && (canAsk || name !== 'room-request'));
  const notes: string[] = [];
  if (wrong.length)
    notes.push(
      `tiles: ${wrong.map((name) => `“${name}”`).join(' and ')} is no name of a tile. Known are: ${known.join(' ')}, with a space between them.`,
    );
  if (names.includes('room-request') && !canAsk)
    notes.push('tiles: room-request needs endpoint or form-href, without which a request leads nowhere.');
  const all = canAsk ? 'all are shown' : 'all are shown but room-request';
  if (notes.length) notes.push(shown ? 'tiles: the others are shown.' : `tiles: none is left, so ${all}.`);
  return notes.length ? [notes.join(' ')] : [];
};

const addressNote = (name: string, text: string, base: string): string[] => {
  const isItem = ITEM_PAGES.includes(name);
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  // The address of an item is passed on without it.
  if (isItem && url) url.username = url.password = '';
  if (!safeUrl(url?.href))
    return [
      `${name} “${text}” is no address of a page (http or https, without a user name, not too long). There is no code that leads there.`,
    ];
  if (!isItem || text.includes('{id}')) return [];
  return [`${name} “${text}” has no {id} in it. The code of every item leads to that one page.`];
};

const secondsNote = (name: string, text: string, least: number, used: number): string[] => {
  const seconds = text.trim() ? Number(text) : NaN;
  const wrong = Number.isNaN(seconds)
    ? 'is no number of seconds'
    : seconds < least
      ? `is less than ${least}`
      : seconds <= 0 && 'is not more than 0';
  if (wrong) return [`${name} “${text}” ${wrong}. ${used} is used.`];
  if (seconds <= MANY) return [];
  return [`${name} “${text}” is more than ${MANY}: what somebody left on the screen stays there so long.`];
};

/** What to say of them, a sentence or two each. `base`: the address of the page. */
export function attributeNotes(of: AttributeOf, base: string): string[] {
  const each = (name: string, notes: (text: string) => string[]): string[] => {
    const text = of(name);
    return text === null ? [] : notes(text);
  };
  const canAsk = Boolean(of('endpoint') || of('form-href'));
  return [
    ...each('tiles', (text) => tilesNotes(text, canAsk)),
    ...each('lang', (text) =>
      !text || /^(nl|en|ar-xb)\b/i.test(text)
        ? []
        : [`lang “${text}” has no words: a visit begins in Dutch.`],
    ),
    ...[...ITEM_PAGES, 'form-href'].flatMap((name) =>
      each(name, (text) => (text ? addressNote(name, text, base) : [])),
    ),
    ...each('idle-seconds', (text) => secondsNote('idle-seconds', text, 0, IDLE)),
    ...each('countdown-seconds', (text) =>
      secondsNote('countdown-seconds', text, LEAST_COUNTDOWN, LEAST_COUNTDOWN),
    ),
  ];
}
