import { renderToString } from 'react-dom/server';
import type { Views } from '../contract.ts';
import { Page } from './views.tsx';

export const render = (props: Views['Page']): string => renderToString(<Page {...props} />);
