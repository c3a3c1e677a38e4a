/** What is locked, in words: for the editor, for the name of a frame, and above a link. */
import type { BuilderMessages } from '../../text/messages.ts';
import type { AttributeName } from '../shared/widget-table.model.ts';
import { lockedIn, type Choices } from './choices.model.ts';
import type { SnippetWords } from './snippet.model.ts';

/** Of these the part says what it is about first: "prijs: Gratis". That is no part of a sentence. */
const LABELLED: ReadonlySet<string> = new Set<AttributeName>([
  'cost',
  'walk-in',
  'skill',
  'commitment',
  'help-type',
  'direction',
]);

/** The name of an option of an attribute; the id where nobody knows it. */
export type NameOf = (attribute: string, id: string) => string;

const listed = (names: readonly string[], or: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;

type Part = keyof BuilderMessages['scope']['parts'];

/** "in Assendorp", "gratis"; empty when nothing is locked. */
const partsOf = (choices: Choices, nameOf: NameOf, { scope }: BuilderMessages): string[] =>
  lockedIn(choices).map(([attribute, ids]) => {
    const names = ids.length ? ids.map((id) => nameOf(attribute, id)) : [nameOf(attribute, 'yes')];
    return scope.parts[attribute as Part](listed(names, scope.or));
  });

/** "Activiteiten in Assendorp, prijs: Gratis" */
export function scopeSentence(choices: Choices, nameOf: NameOf, words: BuilderMessages): string {
  const parts = partsOf(choices, nameOf, words);
  const { all, some } = words.scope;
  return parts.length ? `${some[choices.widget]} ${parts.join(', ')}` : all[choices.widget];
}

/** "Bekijk alle activiteiten in Assendorp": what the page for a frame shows. Of the editor's own page nobody knows that. */
function linkText(choices: Choices, nameOf: NameOf, words: BuilderMessages): string {
  const { widget, attributes, link } = choices;
  const text = words.take.links[widget];
  const isOwnPage = link.href || (attributes.limit && attributes['more-href']);
  const parts = isOwnPage || widget === 'room-request' ? [] : partsOf(choices, nameOf, words);
  const [first] = lockedIn(choices);
  const mark = first && LABELLED.has(first[0]) ? ', ' : ' ';
  return parts.length ? `${text}${mark}${parts.join(', ')}` : text;
}

/** The words in the outputs. A link says as much of what is locked as a frame does. */
export function snippetWords(choices: Choices, nameOf: NameOf, words: BuilderMessages): SnippetWords {
  const { take } = words;
  const title = scopeSentence(choices, nameOf, words);
  return {
    title,
    heading: lockedIn(choices).length ? title : take.heading[choices.widget],
    link: linkText(choices, nameOf, words),
  };
}
