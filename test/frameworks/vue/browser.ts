import { type App, createApp, createSSRApp, h, shallowReactive } from 'vue';
import type { Framework, Shown } from '../contract.ts';
import { suite } from '../suite.ts';
import * as views from './views.ts';

const shown = <Props extends object>(
  make: typeof createApp,
  name: keyof typeof views,
  first: Props,
  place: HTMLElement,
): Shown<Props> => {
  const props = shallowReactive({ ...first });
  const app: App = make({ render: () => h(views[name], props) });
  app.config.warnHandler = (message) => console.error(message);
  app.config.errorHandler = (error) => console.error(error);
  app.mount(place);
  return { change: (changed) => void Object.assign(props, changed), remove: () => app.unmount() };
};

const vue: Framework = {
  name: 'Vue',
  show: (name, props, place) => shown(createApp, name, props, place),
  hydrate: (props, place) => shown(createSSRApp, 'Page', props, place),
};
suite(vue);
