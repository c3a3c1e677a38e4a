/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import type { Views } from '../contract.ts';
import { Page } from './views.tsx';

export const render = (props: Views['Page']): string => renderToString(<Page {...props} />);
