import { type Component, flushSync, hydrate, mount, unmount } from 'svelte';
import type { Framework, Shown } from '../contract.ts';
import { suite } from '../suite.ts';
import * as views from './views.ts';

const shown = <Props extends object>(
  make: typeof mount,
  name: keyof typeof views,
  first: Props,
  target: HTMLElement,
): Shown<Props> => {
  const props = $state({ ...first });
  const component = make(views[name] as Component<Props>, { target, props });
  flushSync();
  return {
    change: (changed) => flushSync(() => Object.assign(props, changed)),
    remove: () => void unmount(component),
  };
};

const svelte: Framework = {
  name: 'Svelte',
  show: (name, props, place) => shown(mount, name, props, place),
  hydrate: (props, place) => shown(hydrate as typeof mount, 'Page', props, place),
};
suite(svelte);
