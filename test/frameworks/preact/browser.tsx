import { type ComponentType, h, hydrate, render } from 'preact';
import type { Framework, Shown } from '../contract.ts';
import { suite } from '../suite.ts';
import * as views from './views.tsx';

const shown = <Props extends object>(
  place: HTMLElement,
  view: ComponentType<Props>,
  first: Props,
): Shown<Props> => {
  let props = first;
  return {
    change: (changed) => {
      props = { ...props, ...changed };
      render(h(view, props), place);
    },
    remove: () => render(null, place),
  };
};

const preact: Framework = {
  name: 'Preact',
  show: (name, props, place) => {
    const component = shown(place, views[name] as ComponentType<typeof props>, props);
    component.change({});
    return component;
  },
  hydrate: (props, place) => {
    hydrate(h(views.Page, props), place);
    return shown(place, views.Page, props);
  },
};
suite(preact);
