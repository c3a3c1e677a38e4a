import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';

/** axe is a plain script: it puts itself on the window. */
const { axe: checker } = window as unknown as { axe: typeof axe };

/** Fails with what axe objects to: WCAG 2.2 AA and best practice. Only `region` is off, as there is no page around. */
export const expectNothingToObject = async (element: Element): Promise<void> => {
  const { violations } = await checker.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
    // What is as it should be, axe need not describe element by element.
    resultTypes: ['violations'],
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`)).to.deep.equal([]);
};
