import type { ReactiveController } from 'lit';
import type { FeedInfo } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import type { RoomMessages } from '../../text/messages.ts';
import { roomWords } from '../../text/room-messages.ts';
import type { FeedController } from '../shared/feed-controller.ts';
import type { Reading, Situation } from '../shared/reading.model.ts';
import { matches, roomOf, type Match, type Room } from './matching.model.ts';
import { askedQuestions, type Circumstances, type Problem, type Question } from './questions.model.ts';
import { roomReading } from './room-reading.model.ts';
import type { SamenRoomRequest } from './room-request.ts';
import type { Way } from './sending.model.ts';
import type { RoomSession, Screen } from './session.ts';
import { takeSession } from './session-shelf.ts';
import type { SummaryOptions } from './summary.model.ts';
import { callerOf, whomToCall, type Caller } from './whom-to-call.model.ts';

/** So many at most: who cannot find one among them is helped to search. */
const MOST_ROOMS = 200;

/** What the element knows of its visitor. */
export interface FormHost {
  element: SamenRoomRequest;
  feed: FeedController;
  situation: () => Situation;
  isKiosk: () => boolean;
}

/** What the form knows: the session, the rooms of the feed, and what follows from the two. */
export class RoomState implements ReactiveController {
  readonly host: FormHost;
  session: RoomSession;
  rooms: readonly Room[] = [];
  /** What was wrong when the visitor wanted to go on. */
  problems: readonly Problem[] = [];
  /** What a way out did otherwise than it should, in words. */
  trouble: string | undefined;
  /** The feed that the rooms are of, and which of them. */
  #asked?: { feed: FeedInfo; ids: string };
  /** What asks for a lost feed again. */
  #bringing?: Promise<void>;

  constructor(host: FormHost) {
    this.host = host;
    this.session = takeSession(host.element.urlKey);
    host.element.addController(this);
  }

  hostUpdated(): void {
    void this.#askForRooms();
    const { element, feed } = this.host;
    if (element.src && feed.status.phase === 'failed')
      this.#bringing ??= import('../shared/feed-return.ts').then(
        ({ bringBack }) => bringBack(element, feed),
        () => undefined,
      );
  }

  get words(): RoomMessages {
    return roomWords(this.host.situation().messages);
  }
  get feed(): FeedInfo | undefined {
    const { status } = this.host.feed;
    return status.phase === 'ready' ? status.feed : undefined;
  }
  get reading(): Reading {
    return roomReading(this.feed, this.host.situation());
  }
  get about(): Circumstances {
    return {
      today: this.host.situation().now.slice(0, 10),
      districts: this.feed?.districts.length ?? 0,
      rooms: this.rooms.length,
      isLocked: this.host.element.rooms !== '',
    };
  }
  get isPage(): boolean {
    return this.host.element.variant === 'page';
  }
  get asked(): Question[] {
    return askedQuestions(this.session.answers, this.about);
  }
  /** The one that is kept, as far as it is there: an answer may have taken its question away. */
  get screen(): Screen {
    const { screen } = this.session;
    if (screen === 'check') return screen;
    if (this.isPage) return 'all';
    return screen && this.asked.some(({ id }) => id === screen) ? screen : 'group';
  }
  get matches(): Match[] {
    return matches(this.rooms, this.session.answers, this.about.today);
  }
  get summary(): SummaryOptions {
    const { about, rooms, reading } = this;
    return { answers: this.session.answers, about, rooms, reading };
  }
  get contact(): Caller | undefined {
    return callerOf(whomToCall(this.session.answers, this.rooms, this.feed), this.reading);
  }
  get mailTo(): string {
    return this.host.element.mailto || (this.contact?.email ?? '');
  }
  /** An endpoint first; on a public screen there is no other way out of the page. */
  get ways(): ('endpoint' | Way)[] {
    const online = this.host.element.endpoint ? (['endpoint'] as const) : [];
    if (this.host.isKiosk()) return [...online];
    return [...online, ...(this.mailTo ? (['mail'] as const) : []), 'print', 'copy'];
  }
  /** Where the editor says more about privacy. */
  get privacyHref(): string | undefined {
    const { privacyHref } = this.host.element;
    const href =
      !this.host.isKiosk() &&
      privacyHref &&
      URL.canParse(privacyHref, document.baseURI) &&
      new URL(privacyHref, document.baseURI);
    return (href && safeUrl(href.href)) || undefined;
  }
  /** The rooms that are asked for. Who chooses none of the rooms that the editor has named, asks for any of them. */
  get askedRooms(): readonly string[] {
    const { rooms } = this.session.answers;
    return rooms.length || !this.about.isLocked ? rooms : this.rooms.slice(0, 10).map(({ id }) => id);
  }

  /** Rooms that can be asked for; those that the editor has named, or that are in a building that is named. */
  async #askForRooms(): Promise<void> {
    const { feed } = this;
    const { element, feed: desk } = this.host;
    const ids = element.rooms;
    if (!feed || (feed === this.#asked?.feed && ids === this.#asked.ids)) return;
    const asked = { feed, ids };
    this.#asked = asked;
    const place = ids.split(/\s+/).filter(Boolean);
    const answer = await desk
      .query({
        type: 'Place',
        text: '',
        filters: {},
        locked: { bookable: ['yes'], ...(place.length && { place }) },
        dates: { when: '', days: [], parts: [] },
        now: desk.now,
        offset: 0,
        limit: MOST_ROOMS,
      })
      // Without rooms the form stands: somebody helps to search.
      ?.catch(() => undefined);
    if (asked !== this.#asked || !answer) return;
    this.rooms = answer.items.map(roomOf);
    element.requestUpdate();
  }
}
