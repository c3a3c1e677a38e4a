/** Many short lists of numbers in two typed arrays: list `n` is `items[starts[n]]` up to `items[starts[n + 1]]`. */
export interface Lists {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Numbers that come in one by one. */
export interface Growing {
  add(value: number): void;
  /** A copy of what came in so far. */
  values(): Uint32Array<ArrayBuffer>;
}

export function growing(): Growing {
  let buffer = new Uint32Array(256);
  let length = 0;
  return {
    add(value) {
      if (length === buffer.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      buffer[length++] = value;
    },
    values: () => buffer.slice(0, length),
  };
}

/** Pair `i` says that `items[i]` belongs to list `keys[i]`; within a list they keep their order. */
export function listsOf(keys: Uint32Array, items: Uint32Array, count: number): Lists {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = items[i] ?? 0;
    next[key] = place + 1;
  }
  return { starts, items: sorted };
}
