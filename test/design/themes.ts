/** The seven real themes, and the dark ones among them: what a page links, and the classes it puts on its root. */
const from = (name: string, ...files: string[]): string[] =>
  files.map((file) => `/node_modules/${name}/dist/${file}`);
const voorbeeld = '@nl-design-system-unstable/voorbeeld-design-tokens';
const ma = '@nl-design-system-community/ma-design-tokens';
const purmerend = '@nl-design-system-community/purmerend-design-tokens';
const utrecht = '@utrecht/design-tokens';
const forms = '@open-formulieren/design-tokens';
const denhaag = '@gemeente-denhaag/design-tokens-components';
const rotterdam = '@nl-design-system-unstable/rotterdam-design-tokens';
const dark = 'color-scheme-dark/theme.css';

export const themes: Record<string, { sheets: string[]; classes: string }> = {
  voorbeeld: { sheets: from(voorbeeld, 'theme.css'), classes: 'voorbeeld-theme' },
  ma: { sheets: from(ma, 'theme.css'), classes: 'ma-theme' },
  purmerend: { sheets: from(purmerend, 'theme.css'), classes: 'purmerend-theme' },
  'open-formulieren': { sheets: from(forms, 'index.css'), classes: 'openforms-theme' },
  denhaag: { sheets: from(denhaag, 'theme/index.css'), classes: 'denhaag-theme' },
  utrecht: { sheets: from(utrecht, 'theme.css'), classes: 'utrecht-theme' },
  rotterdam: { sheets: from(rotterdam, 'index.css'), classes: 'rotterdam-theme' },
  'ma, dark': { sheets: from(ma, 'theme.css', dark), classes: 'ma-theme ma-theme--color-scheme-dark' },
  'purmerend, dark': {
    sheets: from(purmerend, 'theme.css', dark),
    classes: 'purmerend-theme purmerend-theme--color-scheme-dark',
  },
  'utrecht, dark': {
    sheets: from(utrecht, 'theme.css', 'dark/theme.css'),
    classes: 'utrecht-theme utrecht-theme--dark',
  },
};

const links: HTMLLinkElement[] = [];

/** Links the style sheets of a theme and waits until they are there; the classes are the test's to set. */
export const linkTheme = (name: string): Promise<unknown> =>
  Promise.all(
    themes[name]!.sheets.map(
      (href) =>
        new Promise((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.addEventListener('load', resolve);
          link.addEventListener('error', () => reject(new Error(`no ${href}`)));
          document.head.append(link);
          links.push(link);
        }),
    ),
  );

export const leaveTheme = (): void => {
  links.splice(0).forEach((link) => link.remove());
  document.documentElement.className = '';
  document.documentElement.style.colorScheme = '';
};
