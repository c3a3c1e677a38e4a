/**
 * A browser that speaks, without a sound and as fast as the test says. It behaves like those that are known: what
 * they tell while they speak, what they tell when they are silenced, and when their voices come.
 */
import type { Speech } from '../../src/widgets/shared/read-aloud.ts';

type FakeVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

interface Kind {
  voices: readonly FakeVoice[];
  /** Tells at which word it is. */
  boundaries: boolean;
  /** What it tells of a sentence that is silenced. */
  silenced: 'interrupted' | 'canceled' | 'end';
}

const voice = (name: string, lang: string, localService = true): FakeVoice => ({ name, lang, localService });

export const kinds = {
  /** A computer with voices of its own. */
  computer: {
    voices: [voice('David', 'en-US'), voice('Bart', 'nl-BE'), voice('Frank', 'nl-NL')],
    boundaries: true,
    silenced: 'interrupted',
  },
  /** Chrome without voices of the device: Google's, over the internet. */
  internet: {
    voices: [voice('Google US English', 'en-US', false), voice('Google Nederlands', 'nl-NL', false)],
    boundaries: false,
    silenced: 'canceled',
  },
  /** A telephone with Android: no word of words, and languages with a low line. */
  android: {
    voices: [voice('Nederlands Nederland', 'nl_NL'), voice('Engels', 'en_GB')],
    boundaries: false,
    silenced: 'end',
  },
} as const satisfies Record<string, Kind>;

class FakeUtterance extends EventTarget {
  readonly text: string;
  lang = '';
  voice: FakeVoice | null = null;
  onstart?: (event: Event) => void;
  onend?: (event: Event) => void;
  onerror?: (event: Event) => void;
  onboundary?: (event: Event) => void;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export class FakeSpeech extends EventTarget {
  readonly #kind: Kind;
  #voices: readonly FakeVoice[];
  #now: FakeUtterance | undefined;
  /** All that it was asked to speak, but for the silence with which a press begins. */
  readonly asked: FakeUtterance[] = [];

  constructor(kind: Kind, { late = false } = {}) {
    super();
    this.#kind = kind;
    this.#voices = late ? [] : kind.voices;
  }

  /** As a widget gets it. */
  get speech(): Speech {
    return { speechSynthesis: this, SpeechSynthesisUtterance: FakeUtterance } as unknown as Speech;
  }
  /** What it speaks now; undefined when it is silent. */
  get now(): string | undefined {
    return this.#now?.text.trim();
  }

  get speaking(): boolean {
    return this.#now !== undefined;
  }

  getVoices = (): readonly FakeVoice[] => this.#voices;
  speak = (one: FakeUtterance): void => {
    this.#now = one;
    if (one.text) this.asked.push(one);
  };
  cancel = (): void => {
    const one = this.#now;
    this.#now = undefined;
    if (!one) return;
    if (this.#kind.silenced === 'end') one.onend?.(new Event('end'));
    else this.#error(one, this.#kind.silenced);
  };

  voicesCome(): void {
    this.#voices = this.#kind.voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  begin(): void {
    this.#now?.onstart?.(new Event('start'));
  }
  /** Comes to a word, and tells so if it is one of those that do. */
  comeTo(word: string, name = 'word'): void {
    const charIndex = this.#now?.text.indexOf(word);
    if (this.#kind.boundaries)
      this.#now?.onboundary?.(Object.assign(new Event('boundary'), { name, charIndex }));
  }
  end(): void {
    const one = this.#now;
    this.#now = undefined;
    one?.onend?.(new Event('end'));
  }
  fail(error: string): void {
    const one = this.#now;
    this.#now = undefined;
    if (one) this.#error(one, error);
  }
  /** Speaks a whole sentence, word for word; `watch` looks at each word. */
  finish(watch: (word: string) => void = () => undefined): void {
    this.begin();
    for (const { 0: word, index } of this.#now?.text.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
      if (this.#kind.boundaries)
        this.#now?.onboundary?.(Object.assign(new Event('boundary'), { name: 'word', charIndex: index }));
      watch(word);
    }
    this.end();
  }

  #error(one: FakeUtterance, error: string): void {
    one.onerror?.(Object.assign(new Event('error'), { error }));
  }
}

/** Puts it in the place of what the browser itself has; `restore` undoes it. */
export const speakInstead = (fake: FakeSpeech): (() => void) => {
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
  for (const name of names)
    Object.defineProperty(window, name, { value: fake.speech[name], configurable: true, writable: true });
  return () => {
    names.forEach((name, at) => {
      const own = before[at];
      if (own) Object.defineProperty(window, name, own);
      else delete (window as Partial<typeof window>)[name];
    });
  };
};
