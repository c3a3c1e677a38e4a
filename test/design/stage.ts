import { render, type TemplateResult } from 'lit';
import type { FrameOptions } from '../../stories/design/frame.ts';
import { show } from '../../stories/design/show.ts';

/** Parts on the page, as a widget shows them. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The only element that matches; an error when there is none. */
  one: <T extends Element = HTMLElement>(selector: string) => T;
  /** Shows the next state in the same place. */
  again: (content: TemplateResult) => void;
}

const shown: HTMLElement[] = [];

export const stage = (content: TemplateResult, options?: FrameOptions, width = ''): Stage => {
  const host = show(content, options);
  host.style.inlineSize = width;
  document.body.append(host);
  shown.push(host);
  const root = host.shadowRoot!;
  const one = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return { host, root, one, again: (next) => void render(next, one<HTMLElement>('.root')) };
};

/** For `afterEach`. */
export const clearStage = (): void => {
  shown.splice(0).forEach((host) => host.remove());
  document.documentElement.style.colorScheme = '';
};
