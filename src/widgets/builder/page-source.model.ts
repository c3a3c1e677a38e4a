/** The HTML of somebody's page as the check reads it, and what the check answers. */
import type { AttributeName } from '../shared/widget-table.model.ts';
import type { Choices } from './choices.model.ts';
import { policyOf, type Policy } from './csp.model.ts';
import { tagsIn, type Token } from './html-tags.model.ts';
import type { Publication } from './snippet.model.ts';

/** What was found: a sentence in `BuilderMessages.check`, with what it is about. */
export interface Finding {
  tone: 'success' | 'info' | 'warning' | 'error';
  code:
    | 'nothing' | 'asText' | 'element' | 'unclosed' | 'noFeed' | 'noLink' | 'attributes' | 'values' | 'quotes' | 'script' | 'noScript'
    | 'scriptType' | 'elsewhere' | 'local' | 'localFeed' | 'localOwn' | 'integrity' | 'gone' | 'other' | 'extra' | 'notInFeed' | 'named'
    | 'frame' | 'frameTitle' | 'frameSandbox' | 'frameNoFeed' | 'frameEmpty' | 'linkOnly' | 'csp' | 'cspSelf' | 'cspNonce' | 'cspHeader'
    | 'trustedTypes' | 'style' | 'headingSkips' | 'headingTop' | 'heading' | 'base'; // prettier-ignore
  /** What it is about: a tag, names, an address. */
  about?: string;
  /** A line that is missing, ready to copy. */
  line?: string;
}

/** Something to lock. */
export interface ScopeOption {
  value: string;
  label: string;
}

/** A start tag, with its attributes. */
export type Start = Extract<Token, { kind: 'start' }>;

/** What the finding needs to know: where ours is published, and what the editor has chosen now. */
export interface CheckOptions extends Publication {
  choices: Choices;
  /** What the feed has to choose from; undefined where not all of it is known. */
  optionsOf?: (name: AttributeName) => readonly ScopeOption[] | undefined;
}

/** The address in an attribute; undefined where it is none, or short with nothing known to be relative to. */
export const urlOf = (address: string | undefined, base: string | undefined): URL | undefined => {
  try {
    return address ? new URL(address, base) : undefined;
  } catch {
    return undefined;
  }
};

/** Where an address leads whose page is not known. */
const ANY_PAGE = 'https://page.invalid/';

export interface Page {
  tokens: readonly Token[];
  starts: readonly Start[];
  policies: readonly Policy[];
  /** The address of the page, where it says so itself. */
  own: URL | undefined;
}

/** An address on a page. */
export const urlOn = ({ own }: Page, address: string | undefined): URL | undefined =>
  urlOf(address, own?.href ?? ANY_PAGE);

export const readPage = (html: string): Page => {
  const tokens = tagsIn(html);
  const starts = tokens.filter((token) => token.kind === 'start');
  const named = (name: string, value: string, want: string): string | undefined =>
    starts.find(({ attributes }) => attributes.get(name)?.toLowerCase() === value)?.attributes.get(want);
  return {
    tokens,
    starts,
    policies: starts
      .filter(
        ({ name, attributes }) =>
          name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
      )
      .map(({ attributes }) => policyOf(attributes.get('content') ?? '')),
    own: urlOf(named('rel', 'canonical', 'href') ?? named('property', 'og:url', 'content'), undefined),
  };
};
