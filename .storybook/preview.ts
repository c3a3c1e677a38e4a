import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Vormgeving', 'Widgets'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Kleuren van de pagina',
      toolbar: {
        title: 'Kleuren',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Licht' },
          { value: 'dark', title: 'Donker' },
        ],
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = 'nl';
      document.documentElement.style.colorScheme = String(globals['scheme']);
      document.body.style.background = 'Canvas';
      return story();
    },
  ],
};

export default preview;
