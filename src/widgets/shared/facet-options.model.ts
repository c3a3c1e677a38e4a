/** Options that several kinds of list have in common. Comes after the first items. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { FacetOption } from './list-kind.model.ts';
import { words, type PartReading, type Reading } from './reading.model.ts';

/** The concepts of a scheme of the feed, with their pictograms. */
export const conceptOptions =
  (scheme: string) =>
  (feed: FeedInfo, reading: Reading): FacetOption[] =>
    (feed.meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts ?? []).map(({ id, name, icon }) => ({
      value: id,
      label: words(name, reading)?.text ?? id,
      ...(icon && { icon }),
    }));

/** An accent sorts after its letter. A collator of the browser takes an old telephone 60 ms to start. */
const sortKey = ({ label }: FacetOption): string => label.normalize('NFD').toLowerCase();

/** The districts of the feed, from A to Z. */
export const districtOptions = (feed: FeedInfo, reading: Reading): FacetOption[] =>
  feed.districts
    .map(({ id, name }) => ({ value: id, label: words(name, reading)?.text ?? id }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** Objects by what somebody needs them for ("describe objects, not people": feed.md). */
const needs = {
  wheels: [
    'stepFreeEntrance', 'lift', 'wheelchairAccessibleToilet', 'wheelchairPlaces', 'hasFixedRamp', 'automaticDoor',
    'disabledParking', 'changingPlaces', 'seatingAvailable',
  ],
  hearing: ['hasInductionLoop', 'signLanguage', 'captions'],
  seeing: ['isWellLit', 'hasTactileGuideStrips', 'hasBrailleSignage', 'allowsAssistanceDogs'],
  rest: ['isQuiet', 'hasLowStimulusEnvironment'],
  company: ['companionFree', 'childcare', 'transportArranged'],
} as const satisfies Partial<Record<keyof AllMessages['needs'], readonly (keyof AllMessages['access'])[]>>; // prettier-ignore

/** Every feature of accessibility that somebody may need, in groups. */
export const accessOptions = (_: FeedInfo, { messages }: PartReading): FacetOption[] =>
  Object.entries(needs).flatMap(([need, features]) =>
    features.map((value) => ({
      value,
      label: messages.access[value],
      icon: value,
      group: messages.needs[need as keyof typeof needs],
    })),
  );

/** The pictogram that the feed names for a concept. */
export const conceptIcon =
  (scheme: string) =>
  (value: string, { meta }: FeedInfo): string | undefined =>
    meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts.find(({ id }) => id === value)?.icon;
