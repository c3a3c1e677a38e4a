import { RoomSession, type DraftStore } from './session.ts';

/**
 * Sessions of forms that were taken off the page. On the document, as two copies of Samenspel share it: the form that comes
 * next in the same place goes on where the last one stopped. Gone with the page.
 */
const SHELF = Symbol.for('samenspel.room-sessions/1');
type Page = Document & { [SHELF]?: Map<string, RoomSession> };

/** The form at this address of the page; `urlKey` tells two forms on one page apart. */
const nameOf = (urlKey: string): string => `samenspel-room ${location.pathname} ${urlKey}`;

/** The session that a form before this one left behind, else a new one. */
export function takeSession(urlKey: string): RoomSession {
  const shelf = (document as Page)[SHELF];
  const found = shelf?.get(nameOf(urlKey));
  shelf?.delete(nameOf(urlKey));
  return found ?? new RoomSession();
}

export function leaveSession(urlKey: string, session: RoomSession): void {
  session.onChange = () => undefined;
  ((document as Page)[SHELF] ??= new Map()).set(nameOf(urlKey), session);
}

/** The session storage of this tab; undefined where a frame may not use it. */
export function tabStore(urlKey: string): DraftStore | undefined {
  const name = nameOf(urlKey);
  try {
    const { sessionStorage } = window;
    return {
      read: () => sessionStorage.getItem(name),
      write: (text) => (text === null ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, text)),
    };
  } catch {
    return undefined;
  }
}
