/** The scripts on somebody's page: are they ours, of this publication, and may they start? */
import { widgetNames, type WidgetName } from '../shared/widget-table.model.ts';
import { localPart } from './local-address.model.ts';
import { urlOn, type CheckOptions, type Finding, type Page, type Start } from './page-source.model.ts';
import { HOST_SCRIPT, scriptOf, scriptTag } from './snippet.model.ts';

/** The file that a script tag loads, by name, where it can be ours: many a site has an `all.js` of its own. */
export const ourFile = (src: string | undefined, page: Page, files: string): string => {
  const url = urlOn(page, src);
  const name = url?.pathname.split('/').at(-1) ?? '';
  const isOurs =
    !/^(all|auto)\.js$/.test(name) || url?.href.startsWith(files) || /samenspel/i.test(url?.href ?? '');
  return isOurs ? name : '';
};

/** Is it a file of this publication? Classic scripts stand above the folder of the others. */
const isPublished = (src: string | undefined, page: Page, files: string): boolean => {
  const url = urlOn(page, src);
  const name = url?.pathname.split('/').at(-1) ?? '';
  const ours = new URL(name.includes('.iife.') ? `../${name}` : name, files);
  return !!url && url.origin + url.pathname === ours.origin + ours.pathname;
};

/** The classic script of a widget, as the package has it. */
const classicOf = (widget: WidgetName): string =>
  widget === 'activity-finder' ? 'samenspel.iife.js' : `samenspel.${widget}.iife.js`;

/** Every file that defines `widget`. */
const definesIt = (file: string, widget: WidgetName): boolean =>
  [scriptOf(widget), 'all.js', 'auto.js', classicOf(widget)].includes(file);

/** Is it a script of ours, by the name of its file? */
export const isOurScript = (file: string): boolean =>
  file === HOST_SCRIPT || file === 'text-mode.js' || widgetNames.some((widget) => definesIt(file, widget));

/** The script of a widget: is it there, whole, and that of this publication? */
export function scriptFindings(
  page: Page,
  start: Start,
  widget: WidgetName,
  options: CheckOptions,
): Finding[] {
  const { files } = options;
  const line = scriptTag(scriptOf(widget), options);
  const scripts = page.starts.filter(
    ({ name, attributes }) =>
      name === 'script' && definesIt(ourFile(attributes.get('src'), page, files), widget),
  );
  // Of several, that of this publication.
  const isHere = ({ attributes }: Start): boolean => isPublished(attributes.get('src'), page, files);
  const found = scripts.find(isHere) ?? scripts[0];
  if (!found) return [{ tone: 'error', code: 'noScript', about: start.name, line }];
  const src = found.attributes.get('src') ?? '';
  const isModule = found.attributes.get('type')?.toLowerCase() === 'module';
  if (!isModule && !/\.iife\.js/.test(src)) return [{ tone: 'error', code: 'scriptType', about: src, line }];
  // Said once of all that the page needs.
  if (localPart(src)) return [];
  // An older one, or that of a site that is gone: nobody can see here whether it answers.
  if (!isHere(found)) return [{ tone: 'warning', code: 'elsewhere', about: src, line }];
  return [{ tone: 'success', code: 'script', about: src }];
}

/** A browser refuses a file of this publication with another hash than its own. */
export function hashFindings(page: Page, { attributes }: Start, options: CheckOptions): Finding[] {
  const src = attributes.get('src');
  const file = ourFile(src, page, options.files);
  const known = options.integrity?.[`embed/${file}`];
  const written = attributes.get('integrity')?.trim();
  if (!known || !written || !isPublished(src, page, options.files)) return [];
  if (written.split(/\s+/).includes(known)) return [];
  return [{ tone: 'error', code: 'integrity', about: file, line: scriptTag(file, options) }];
}
