/** What a screen reader says of an element: its name, role, state and description, as browsers compute them. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

/** The words of Dutch screen readers for roles; a role that is not said has none. */
const roles: Record<string, string> = {
  button: 'knop',
  link: 'koppeling',
  searchbox: 'zoekveld',
  radio: 'keuzerondje',
  checkbox: 'selectievakje',
  heading: 'kop',
  region: 'gebied',
  group: 'groep',
  dialog: 'dialoogvenster',
  img: 'afbeelding',
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function states(element: Element): string[] {
  const expanded =
    element.localName === 'summary'
      ? String((element.parentElement as HTMLDetailsElement).open)
      : element.getAttribute('aria-expanded');
  const { type, checked } = element as HTMLInputElement;
  return [
    ...(/^(radio|checkbox)$/.test(type) ? [checked ? 'aan' : 'uit'] : []),
    ...(expanded ? [expanded === 'true' ? 'uitgevouwen' : 'samengevouwen'] : []),
    ...(element.getAttribute('aria-disabled') === 'true' ? ['niet beschikbaar'] : []),
    ...(element.getAttribute('aria-haspopup') === 'dialog' ? ['opent dialoogvenster'] : []),
  ];
}

/** The name of an element, role, state and description: "Zoeken, zoekveld, Bijvoorbeeld: koffie". */
export function spoken(element: Element): string {
  const role = element.localName === 'summary' ? 'button' : (getRole(element) ?? '');
  const text = element instanceof HTMLInputElement && role === 'searchbox' ? element.value : '';
  // The library gives a summary and a text that got the focus no name of their own: their words are read.
  const name = tidy(computeAccessibleName(element)) || tidy(element.textContent ?? '');
  return [name, roles[role] ?? '', ...states(element), text, tidy(computeAccessibleDescription(element))]
    .filter(Boolean)
    .join(', ');
}

/** The element with the focus, inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab until the focus is on what is said so; every stop on the way must have a name. */
export const tabTo = async (start: string): Promise<string> => {
  const stops: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await sendKeys({ press: 'Tab' });
    const said = spoken(focused()!);
    expect(said, 'a stop without words').to.not.equal('');
    if (said.startsWith(start)) return said;
    stops.push(said.slice(0, 40));
  }
  throw new Error(`Tab never came to “${start}”, but to ${[...new Set(stops)].join(' · ')}`);
};

/** Writes down what live regions say from now on: each new text once. */
export class Listener {
  readonly #root: ShadowRoot;
  readonly #observer: MutationObserver;
  #before = '';
  readonly #said: string[] = [];

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#observer = new MutationObserver(() => this.#hear());
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    this.#before = this.#now();
  }

  /** What was said since the last time somebody asked. */
  heard(): string[] {
    this.#hear();
    return this.#said.splice(0);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #now(): string {
    return [...this.#root.querySelectorAll('[role=status]')]
      .filter((one) => one.checkVisibility())
      .map((one) => tidy(one.textContent ?? ''))
      .filter(Boolean)
      .join(' ');
  }

  #hear(): void {
    const now = this.#now();
    if (now && now !== this.#before) this.#said.push(now);
    this.#before = now;
  }
}
