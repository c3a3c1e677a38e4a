/** The zod schemas of the feed as the data that `src/feed/check.ts` reads. What cannot be said in it is an error here. */

/** In the order in which `check.ts` looks: of two things that are wrong, both must name the same one. */
const checkOrder = ['int', 'min', 'max', 'form', 'day'];

function checkAsData({ _zod: { def } }) {
  const inclusive = () => {
    if (!def.inclusive) throw new Error(`${def.check} without its bound has no shape`);
    return def.value;
  };
  switch (def.check) {
    case 'min_length':
      return ['min', def.minimum];
    case 'max_length':
      return ['max', def.maximum];
    case 'greater_than':
      return ['min', inclusive()];
    case 'less_than':
      return ['max', inclusive()];
    case 'number_format':
      if (def.format === 'safeint') return ['int', true];
      break;
    case 'string_format':
      if (def.format === 'regex' && !/[gy]/.test(def.pattern.flags)) return ['form', def.pattern];
      break;
    case 'custom':
      if (def.fn.name === 'isRealDate') return ['day', def.error()];
  }
  throw new Error(
    `the check ${def.check} ${def.format ?? def.fn?.name ?? ''} has no shape: see src/feed/check.ts`,
  );
}

/** The schema of a field when it is there. */
const present = (field) => (field._zod.def.type === 'optional' ? present(field._zod.def.innerType) : field);

/**
 * The source of `src/feed/feed.shape.ts`. Shapes that are alike are written once.
 * @throws Error for a schema or check that `check.ts` does not know
 */
export function shapeModule(itemSchemas, envelopeSchema) {
  /** Sources of all shapes; in each of them `§n§` stands for an earlier one. */
  const sources = [];
  const placeOf = (source) => {
    if (!sources.includes(source)) sources.push(source);
    return `§${sources.indexOf(source)}§`;
  };
  const object = (entries) =>
    `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')} }`;

  function leaf(def) {
    const checks = (def.checks ?? []).map(checkAsData);
    const order = checks.map(([name]) => checkOrder.indexOf(name));
    if (order.some((place, i) => i > 0 && place <= order[i - 1]))
      throw new Error(`checks must stand in the order ${checkOrder.join(', ')}, each once`);
    const source = (value) => (value instanceof RegExp ? `${value}` : JSON.stringify(value));
    return object([['is', `'${def.type}'`], ...checks.map(([name, value]) => [name, source(value)])]);
  }

  function sourceOf(def) {
    if (!['string', 'number'].includes(def.type) && def.checks?.length)
      throw new Error(`checks on ${def.type} have no shape`);
    switch (def.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return leaf(def);
      case 'literal':
        return object([['one', JSON.stringify(def.values)]]);
      case 'enum':
        return object([['one', JSON.stringify(Object.values(def.entries))]]);
      case 'array':
        return object([['list', shape(def.element)]]);
      case 'record': {
        const free = def.keyType._zod.def.type === 'string' && !def.keyType._zod.def.checks?.length;
        return object([['map', shape(def.valueType)], ...(free ? [] : [['keys', shape(def.keyType)]])]);
      }
      case 'union':
        if (def.options.some((option) => ['union', 'optional'].includes(option._zod.def.type)))
          throw new Error('a choice directly inside a choice has no shape');
        return object([['any', `[${def.options.map(shape).join(', ')}]`]]);
      case 'object': {
        if (def.catchall?._zod.def.type !== 'unknown') throw new Error('objects must be loose');
        const fields = Object.entries(def.shape);
        const needs = fields.filter(([, field]) => field === present(field)).map(([key]) => key);
        return object([
          ['fields', object(fields.map(([key, field]) => [key, shape(present(field))]))],
          ...(needs.length ? [['needs', JSON.stringify(needs)]] : []),
        ]);
      }
    }
    throw new Error(`a schema of type ${def.type} has no shape: see src/feed/check.ts`);
  }
  const shape = ({ _zod: { def } }) => placeOf(sourceOf(def));

  const items = object(Object.entries(itemSchemas).map(([type, schema]) => [type, shape(schema)]));
  const envelope = shape(envelopeSchema);

  // What is used once stands where it is used; the rest gets a name.
  const uses = new Map();
  for (const [place] of [...sources, items, envelope].join().matchAll(/§\d+§/g))
    uses.set(place, (uses.get(place) ?? 0) + 1);
  const written = new Map();
  const shared = [];
  const write = (source) => source.replace(/§\d+§/g, (place) => written.get(place));
  for (const [index, source] of sources.entries()) {
    const place = `§${index}§`;
    if (uses.get(place) === 1) written.set(place, write(source));
    else {
      written.set(place, `s${shared.length}`);
      shared.push(`const s${shared.length}: Shape = ${write(source)};`);
    }
  }
  return `/** Written by \`npm run schema\` from schema.ts: do not edit. The zod schemas as data for check.ts. */
import type { Shape } from './check.ts';
import type { ItemType } from './schema.ts';

${shared.join('\n')}

/** One shape per type that the reader knows. */
export const itemShapes: Readonly<Record<ItemType, Shape>> = ${write(items)};
/** The envelope as the tolerant reader takes it. */
export const envelopeShape: Shape = ${write(envelope)};
`;
}
