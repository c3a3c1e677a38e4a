import '../src/embed/context-root.ts';
import { setCustomElementsManifest, type Preview, type StoryContext } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { aboutStories } from './about.ts';
import { pagePreferences } from '../src/widgets/text-mode/page-preferences.ts';
import { themes, wear } from './themes.ts';

setCustomElementsManifest(manifest);
document.documentElement.lang = 'nl';
document.body.style.background = 'Canvas';
document.body.style.color = 'CanvasText';

const toolbar = <Icon extends string>(title: string, icon: Icon, names: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(names).map(([value, name]) => ({ value, title: name })),
  },
});

/** They read no preference of the page: its forms set these attributes. */
const formControls = new Set(['samen-text-field', 'samen-choice-group', 'samen-time-of-week']);

/** Parts of the look that are no element stand in a `.root` of their own, which knows the same modes. */
const setModes = (place: HTMLElement, modes: Record<string, boolean>): void => {
  for (const host of [place, ...place.querySelectorAll<HTMLElement>('*')]) {
    const isControl = formControls.has(host.localName);
    const root = 'updateComplete' in host ? null : host.shadowRoot?.querySelector('.root');
    for (const [name, on] of Object.entries(modes)) {
      if (on) root?.setAttribute(`data-${name}`, '');
      if (on && isControl) host.setAttribute(name, '');
    }
  }
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    docs: {
      extractComponentDescription: (component: unknown, { parameters }: StoryContext) =>
        aboutStories(component, parameters),
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Uitleg',
          ['Begin', 'Eigen stijl', 'Toegankelijkheid', 'Taal', 'Patronen'],
          'Vormgeving',
          'Patronen',
          'Widgets',
        ],
      },
    },
  },
  globalTypes: {
    locale: toolbar('Taal', 'globe', {
      nl: 'Nederlands',
      en: 'English',
      'ar-XB': 'Proeftaal, van rechts naar links',
    }),
    theme: toolbar('Stijl', 'paintbrush', Object.fromEntries(themes.map((name) => [name, name]))),
    text: toolbar('Tekst', 'paragraph', { ordinary: 'Gewone tekst', plain: 'Makkelijk lezen' }),
    density: toolbar('Ruimte', 'expand', {
      ordinary: 'Gewoon',
      compact: 'Dicht op elkaar',
      kiosk: 'Publieke computer',
    }),
  },
  initialGlobals: { locale: 'nl', theme: 'samenspel', text: 'ordinary', density: 'ordinary' },
  loaders: [({ globals }) => wear(String(globals['theme']))],
  decorators: [
    (story, { globals, canvasElement }) => {
      const { locale, text, density } = globals as Record<string, string>;
      const [plain, kiosk, compact] = [text === 'plain', density === 'kiosk', density === 'compact'];
      document.documentElement.lang = locale === 'en' ? 'en' : 'nl';
      document.documentElement.dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
      // The toolbars are the page's preferences.
      pagePreferences().setValue({
        locale,
        ...(plain && { plain }),
        ...(kiosk && { kiosk }),
      });
      const modes = { plain, kiosk, compact };
      const shown = story();
      if (shown instanceof HTMLElement) setModes(shown, modes);
      else requestAnimationFrame(() => setModes(canvasElement as HTMLElement, modes));
      return shown;
    },
  ],
};

export default preview;
