/**
 * What a page and a frame with a widget in it say to each other, by `postMessage`. The frame says `ready` to anybody, and
 * nothing else before its page has greeted it; then only to that page. What does not look exactly like this is not heard.
 */
export const PROTOCOL = 'samenspel-frame/1';

/**
 * From the frame: it is there, or how high it is (whole px) and which item is open in it (`''` = none). With `top`, whole px
 * from its beginning, the visitor has just opened or closed that item, and reads on there.
 */
export type FromFrame =
  | { samenspel: typeof PROTOCOL; kind: 'ready' }
  | { samenspel: typeof PROTOCOL; kind: 'state'; height: number; item: string; top?: number };

/** From the page: a greeting, with the item that its address asks for (`''` = none); without one, what is open stays. */
export interface ToFrame {
  samenspel: typeof PROTOCOL;
  kind: 'show';
  item?: string;
}

const MAX_ITEM = 500;
/** No page is higher; a number beyond it is a mistake or worse. */
const MAX_HEIGHT = 200_000;

const recordOf = (data: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const record = data as Readonly<Record<string, unknown>>;
  return record['samenspel'] === PROTOCOL ? record : undefined;
};

const isLength = (length: unknown, most: number): length is number =>
  Number.isInteger(length) && (length as number) >= 0 && (length as number) <= most;

const isItem = (item: unknown): item is string => typeof item === 'string' && item.length <= MAX_ITEM;

export function readFromFrame(data: unknown): FromFrame | undefined {
  const record = recordOf(data);
  if (record?.['kind'] === 'ready') return { samenspel: PROTOCOL, kind: 'ready' };
  if (record?.['kind'] !== 'state') return undefined;
  const { height, item, top } = record;
  if (!isLength(height, MAX_HEIGHT) || !height || !isItem(item)) return undefined;
  if (top !== undefined && !isLength(top, height)) return undefined;
  return { samenspel: PROTOCOL, kind: 'state', height, item, ...(top !== undefined && { top }) };
}

export function readToFrame(data: unknown): ToFrame | undefined {
  const record = recordOf(data);
  if (record?.['kind'] !== 'show') return undefined;
  const { item } = record;
  if (item === undefined) return { samenspel: PROTOCOL, kind: 'show' };
  return isItem(item) ? { samenspel: PROTOCOL, kind: 'show', item } : undefined;
}
