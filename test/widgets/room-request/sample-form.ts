/** The form for a room on a page, with a visitor who fills it in. */
import { define } from '../../../src/define.ts';
import type { RoomRequest } from '../../../src/feed/room-request.ts';
import { SamenRoomRequest } from '../../../src/widgets/room-request/room-request.ts';
import { exampleReceipt } from '../../feed/example-request.ts';
import { until } from '../../until.ts';
import { AFTERNOON, all, buttonOf, inside, sampleFeed, words } from '../sample-finder.ts';

define(SamenRoomRequest);

const places: HTMLElement[] = [];

/** What the receiver does with a request. */
export type Reply = () => Promise<Response>;
export const receipt: Reply = async () => new Response(JSON.stringify(exampleReceipt()), { status: 201 });
export const nothing: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
export const refusal =
  (status: number): Reply =>
  async () =>
    new Response('', { status });

/** A receiver that gives these replies in turn, the last one for ever, and remembers what it got. */
export const receiver = (...replies: Reply[]) => {
  const requests: RoomRequest[] = [];
  const submitOptions = {
    waits: [],
    fetch: (_: string, init: RequestInit) => {
      requests.push(JSON.parse(String(init.body)) as RoomRequest);
      return (replies[requests.length - 1] ?? replies.at(-1) ?? receipt)();
    },
  };
  return { requests, properties: { endpoint: '/room-requests', submitOptions } };
};

/** In `place`, by default a wide one. */
export async function placeForm(
  properties: Partial<SamenRoomRequest> = {},
  { width = '60rem', withoutFeed = false } = {},
): Promise<SamenRoomRequest> {
  const place = document.createElement('div');
  place.style.width = width;
  const form = document.createElement('samen-room-request');
  form.innerHTML = '<a href="tel:0380000000">Bel het beheer</a>';
  Object.assign(form, { clock: () => AFTERNOON }, properties);
  if (!withoutFeed && !properties.src) form.feed = await sampleFeed();
  place.append(form);
  document.body.append(place);
  places.push(place);
  await until(() => inside(form, '#question-group') ?? inside(form, '#question-check'), 'the first question');
  // A visitor is not as fast as a test: the rooms are there by the second question.
  const questions = (): number => (inside(form, 'progress') as HTMLProgressElement | null)?.max ?? 0;
  const all = properties.rooms ? 10 : 11;
  if (!withoutFeed) await until(() => questions() === all || inside(form, '.room'), 'the rooms');
  return form;
}

export const clearForms = (): void => {
  for (const place of places.splice(0)) {
    for (const form of place.querySelectorAll('samen-room-request')) form.clear();
    place.remove();
  }
};

/**
 * WebKit takes a hundred steps in ten seconds, which a visitor never makes and these tests do: most of them make none. Answers how
 * to get them back.
 */
export const withoutSteps = (): (() => void) => {
  Object.assign(history, { pushState: () => undefined, replaceState: () => undefined });
  return () => {
    for (const own of ['pushState', 'replaceState']) Reflect.deleteProperty(history, own);
  };
};

/** The question that is on the screen, by its id; `check` for the answers, `sent` for the receipt. */
export const screen = (form: Element): string =>
  (inside(form, '.question > [id^=question-]')?.id ?? inside(form, '.receipt .number')?.className ?? '').replace('question-', '').replace('number', 'sent'); // prettier-ignore
export const comesTo = (form: Element, id: string): Promise<unknown> =>
  until(() => screen(form) === id, `the question “${id}”, not “${screen(form)}”`);

export const type = (form: Element, id: string, text: string): void => {
  const field = form.shadowRoot!.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
export const choose = (form: Element, value: string): void => {
  const input = all(form, 'input').find((one) => (one as HTMLInputElement).value === value);
  if (!input) throw new Error(`no choice “${value}”`);
  input.click();
};
/** A box of the week, by its day and column: 0 the whole day, 1 morning, 2 afternoon, 3 evening. */
export const chooseMoment = (form: Element, day: number, column: number): void =>
  (
    form.shadowRoot!.querySelectorAll('tbody tr')[day]!.querySelectorAll('input')[column] as HTMLInputElement
  ).click();
export const next = async (form: SamenRoomRequest): Promise<void> => {
  inside(form, '[data-kind=primary]')!.click();
  await form.updateComplete;
};
export const press = async (form: SamenRoomRequest, label: string | RegExp): Promise<void> => {
  buttonOf(form, label).click();
  await form.updateComplete;
};

/** Each question in its order, with what this visitor answers. */
export const journey: readonly (readonly [string, (form: SamenRoomRequest) => void])[] = [
  ['group', (form) => type(form, 'group', 'Breigroep De Steek')],
  ['purpose', (form) => type(form, 'purpose', 'Samen breien.')],
  ['people', (form) => type(form, 'people', '14')],
  ['when', (form) => chooseMoment(form, 1, 3)],
  ['second', (form) => chooseMoment(form, 3, 2)],
  ['often', (form) => choose(form, 'weekly')],
  ['where', (form) => choose(form, 'WK019330')],
  ['needs', (form) => choose(form, 'kitchen')],
  ['budget', (form) => choose(form, 'free')],
  ['rooms', (form) => choose(form, 'place/de-vlierhof/huiskamer')],
  [
    'contact',
    (form) => {
      type(form, 'name', 'Wil Voorbeeld');
      type(form, 'telephone', '038 - 000 00 02');
    },
  ],
  ['note', () => undefined],
];

/** Walks from where the form is to a question, or to the answers. */
export async function walkTo(
  form: SamenRoomRequest,
  to: string,
  at: (id: string) => Promise<void> | void = () => undefined,
): Promise<void> {
  for (const [id, answer] of journey) {
    await comesTo(form, id);
    if (id === to) return;
    answer(form);
    await form.updateComplete;
    await at(id);
    await next(form);
  }
  await comesTo(form, 'check');
}
export { words };
