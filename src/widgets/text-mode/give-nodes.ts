import { keepInPlace } from '../shared/in-sight.ts';

type Nodes = readonly (Element | Text)[];

/** Which slot gets which nodes, where it is the element that chooses; other browsers give the first slot all of them. */
export type Given = readonly (readonly [slot: HTMLSlotElement | null, nodes: Nodes])[];

const has = (slot: HTMLSlotElement | null, nodes: Nodes): boolean => {
  const now = slot?.assignedNodes() ?? [];
  return now.length === nodes.length && now.every((node, at) => node === nodes[at]);
};

/**
 * Gives the slots of `host` their nodes; `top`: where it stood, in px from the top of the window. WebKit takes the element out
 * of the page for a moment, which may be too short then for where it was scrolled to: what was in sight is brought back.
 */
export const giveNodes = (host: Element, top: number, given: Given): void => {
  const changed = given.filter(([slot, nodes]) => !has(slot, nodes));
  for (const [slot, nodes] of changed) slot?.assign?.(...nodes);
  if (changed.length && top >= 0 && top < innerHeight) keepInPlace(host, top);
};
