/**
 * The answers of a form in the address of another one, so that a visitor of a public screen goes on at home. They stand after `#`:
 * no server gets them. Nothing in them says who somebody is or how to reach them. Pure.
 */
import { safeUrl } from '../../feed/clean.ts';
import { answersFrom, noAnswers, PREFILLED, type Answers, type WishedTime } from './answers.model.ts';

/** What goes along; what is typed in a sentence last, as it is the longest and the first to be left out. */
const order = [
  'people', 'age', 'first', 'often', 'startDate', 'notInHolidays', 'budget', 'amount', 'needs', 'districts', 'second', 'rooms',
  'group', 'purpose',
] as const satisfies readonly (keyof Answers)[]; // prettier-ignore
type Key = (typeof order)[number];

const isTime = (value: Answers[Key]): value is WishedTime => typeof value === 'object' && 'moments' in value;

/** One answer as text; '' when it was not given. */
const textOf = (value: Answers[Key]): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? '1' : '';
  if (!isTime(value)) return value.join();
  const { moments, from, to } = value;
  return moments.length ? [moments.join(), from, to].join('/') : '';
};

/** The same from a text, in the kind that the answer has. */
const valueOf = (key: Key, text: string): Answers[Key] => {
  const empty: Answers[Key] = noAnswers[key];
  if (typeof empty === 'boolean') return text === '1';
  if (typeof empty === 'string') return text;
  const list = (joined = ''): string[] => joined.split(',').filter(Boolean);
  if (!isTime(empty)) return list(text) as Answers['needs'];
  const [moments, from = '', to = ''] = text.split('/');
  return { moments: list(moments), from, to };
};

/** Signs that may stand in this part of an address (RFC 3986 §3.5) and keep it short. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A)/g, (sign) => decodeURIComponent(sign));

/**
 * The address of the public page with the form (`href`, as seen from `page`), with as many of the answers as `fits` allows; undefined when
 * it is no address, or too long without any.
 */
export function prefilledAddress(
  href: string,
  page: string,
  answers: Answers,
  fits: (address: string) => boolean,
): string | undefined {
  if (!URL.canParse(href, page)) return undefined;
  const url = safeUrl(new URL(href, page).href)?.replace(/#.*$/s, '');
  if (!url) return undefined;
  const given = order.flatMap((key) => {
    const text = textOf(answers[key]);
    return text ? `${key}=${encoded(text)}` : [];
  });
  for (let some = given.length; some >= 0; some--) {
    const parts = given.slice(0, some);
    const address = parts.length ? `${url}#${[PREFILLED, ...parts].join('&')}` : url;
    if (fits(address)) return address;
  }
  return undefined;
}

/** The answers in what stands after `#`; undefined when there are none. Anybody can make an address: only what the form may say is taken. */
export function prefilledAnswers(hash: string): Answers | undefined {
  if (!hash.replace(/^#/, '').startsWith(`${PREFILLED}&`)) return undefined;
  const told = new URLSearchParams(hash.slice(1));
  return answersFrom(
    Object.fromEntries(
      order.flatMap((key) => {
        const text = told.get(key)?.slice(0, 1_000);
        return text ? [[key, valueOf(key, text)]] : [];
      }),
    ),
  );
}
