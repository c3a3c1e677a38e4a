import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { Views } from '../contract.ts';
import Page from './Page.vue';

export const render = (props: Views['Page']): Promise<string> =>
  renderToString(createSSRApp(Page, { ...props }));
