import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';

/** axe is a plain script: it puts itself on the window. */
const { axe: checker } = window as unknown as { axe: typeof axe };

const expectNone = async (element: Element, options: axe.RunOptions): Promise<void> => {
  // What is as it should be, axe need not describe element by element.
  const { violations } = await checker.run(element, { ...options, resultTypes: ['violations'] });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`)).to.deep.equal([]);
};

/** Fails with what axe objects to: WCAG 2.2 AA and best practice. Only `region` is off, as there is no page around. */
export const expectNothingToObject = (element: Element): Promise<void> =>
  expectNone(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });

/** The same for colours alone: where nothing else can have changed since axe saw all of it. */
export const expectColorsToBeFine = (element: Element): Promise<void> =>
  expectNone(element, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
