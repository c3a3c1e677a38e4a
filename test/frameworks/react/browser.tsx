import { createElement, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { Framework, Shown } from '../contract.ts';
import { suite } from '../suite.ts';
import * as views from './views.tsx';

const shown = <Props extends object>(root: Root, view: ComponentType<Props>, first: Props): Shown<Props> => {
  let props = first;
  return {
    change: (changed) => {
      props = { ...props, ...changed };
      flushSync(() => root.render(createElement(view, props)));
    },
    remove: () => root.unmount(),
  };
};

const react: Framework = {
  name: 'React',
  show: (name, props, place) => {
    const component = shown(createRoot(place), views[name] as ComponentType<typeof props>, props);
    component.change({});
    return component;
  },
  hydrate: (props, place) =>
    shown(
      hydrateRoot(place, createElement(views.Page, props), {
        onRecoverableError: (error) => console.error(error),
      }),
      views.Page,
      props,
    ),
};
suite(react);
