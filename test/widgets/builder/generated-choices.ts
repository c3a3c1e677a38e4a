import fc from 'fast-check';
import {
  colorRoles,
  keptAttributes,
  keptColors,
} from '../../../src/widgets/shared/editor-attributes.model.ts';
import { kindOf, widgetNames, widgetTable } from '../../../src/widgets/shared/widget-table.model.ts';
import type { AttributeName, WidgetName } from '../../../src/widgets/shared/widget-table.model.ts';
import { keptLink, type Choices } from '../../../src/widgets/builder/choices.model.ts';

/** What breaks out of attributes, tags, addresses and words, and what looks as if it did. */
const nasty = fc.constantFrom(
  '"', "'", '<', '>', '&', '&quot;', '&#34;', '"><script>alert(1)</script>', "' onload='x", '</samen-activity-finder>',
  '-->', '<!--', '\u0000', '\n', '\r\n', '\t', '=', '`', '\\', '/', '\u2028', '\u202e', '\ud800', '😀', 'javascript:alert(1)',
  'java\nscript:x', 'data:text/html,x', '{id}', '#', '?a=b&c=d', ' ', 'WK019313', 'https://a.example/?x=1&y="2"', '&copy',
); // prettier-ignore
/** Any text, often with something nasty in it. */
export const anyText = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('/agenda?item={id}', './alles', '#contact', 'https://a.example/?x=1&y=2'),
  anyText,
);
const attributeValue = (name: AttributeName): fc.Arbitrary<string> => {
  const kind = kindOf(name);
  if (typeof kind !== 'string') return fc.constantFrom(...kind, 'iets anders');
  if (kind === 'flag') return fc.constantFrom('', 'yes', 'false');
  if (kind === 'level' || kind === 'count') return fc.oneof(fc.integer({ max: 9 }).map(String), anyText);
  if (kind === 'page' || kind === 'feed' || kind === 'endpoint') return address;
  if (kind === 'mail') return fc.oneof(fc.emailAddress(), anyText);
  return anyText;
};

const attributesFor = (widget: WidgetName): fc.Arbitrary<Choices['attributes']> => {
  const { scope, without, more } = widgetTable[widget];
  const names = [...scope, ...without, ...more, 'lang', 'plain', 'heading-level'] as const;
  const values = Object.fromEntries(
    names.map((name) => [name, fc.option(attributeValue(name), { freq: 2 })]),
  );
  return fc.record(values).map((raw) => keptAttributes(widget, (name) => raw[name]));
};

const hex = fc.oneof(fc.stringMatching(/^#[0-9a-fA-F]{6}$/), anyText);

/** Choices as the builder can have them, of whatever somebody typed. */
export const anyChoices: fc.Arbitrary<Choices> = fc.constantFrom(...widgetNames).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    attributes: attributesFor(widget),
    colors: fc
      .record(Object.fromEntries(colorRoles.map((role) => [role, fc.option(hex)])))
      .map((raw) => keptColors((role) => raw[role])),
    link: fc
      .record({ href: fc.oneof(address, fc.constant('tel:+31380000001')), label: anyText })
      .map(keptLink),
  }),
);
