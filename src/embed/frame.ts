/** The script of the page for a frame (`frame.html`): shows the widget that the address of the page asks for. */
import { openFramePage } from '../widgets/frame/frame-page.ts';
import type { WidgetName } from '../widgets/shared/widget-table.model.ts';

/** In the package these are the files beside this one. */
const scripts: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'activity-finder': () => import('./activity-finder.ts'),
  'vacancy-list': () => import('./vacancy-list.ts'),
  'help-list': () => import('./help-list.ts'),
  directory: () => import('./directory.ts'),
  'room-request': () => import('./room-request.ts'),
};

const place = document.querySelector('main');
if (place) openFramePage(place, (widget) => scripts[widget]());
