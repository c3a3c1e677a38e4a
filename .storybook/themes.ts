/** What a page with a theme of NL Design System links, and the classes it puts on its root. */
interface Theme {
  classes: string;
  sheets: string[];
  scheme?: 'dark';
}

const voorbeeld = '@nl-design-system-unstable/voorbeeld-design-tokens/dist';
const ma = '@nl-design-system-community/ma-design-tokens/dist';
const purmerend = '@nl-design-system-community/purmerend-design-tokens/dist';
const forms = '@open-formulieren/design-tokens/dist';
const denhaag = '@gemeente-denhaag/design-tokens-components/dist';
const utrecht = '@utrecht/design-tokens/dist';
const rotterdam = '@nl-design-system-unstable/rotterdam-design-tokens/dist';

/** Another theme is one line here, and its package among the development dependencies. */
const known: Record<string, Theme> = {
  samenspel: { classes: '', sheets: [] },
  dark: { classes: '', sheets: [], scheme: 'dark' },
  voorbeeld: { classes: 'voorbeeld-theme', sheets: [`${voorbeeld}/theme.css`] },
  ma: { classes: 'ma-theme', sheets: [`${ma}/theme.css`] },
  purmerend: { classes: 'purmerend-theme', sheets: [`${purmerend}/theme.css`] },
  'open-formulieren': { classes: 'openforms-theme', sheets: [`${forms}/index.css`] },
  denhaag: { classes: 'denhaag-theme', sheets: [`${denhaag}/theme/index.css`] },
  utrecht: { classes: 'utrecht-theme', sheets: [`${utrecht}/theme.css`] },
  rotterdam: { classes: 'rotterdam-theme', sheets: [`${rotterdam}/index.css`] },
};

/** The address of each style sheet of the packages that are installed, loaded only when somebody chooses the theme. */
const addresses = import.meta.glob<string>(
  '/node_modules/@*/*design-tokens*/dist/{theme,index,theme/index}.css',
  { query: '?url', import: 'default', exhaustive: true },
);
const addressOf = (sheet: string) => addresses[`/node_modules/${sheet}`];

/** The themes that can be chosen. */
export const themes = Object.keys(known).filter((name) => known[name]?.sheets.every(addressOf));

const linked = (href: string): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => reject(new Error(`${href} cannot be loaded`)));
    document.head.append(link);
  });
let links: HTMLLinkElement[] = [];
let worn = '';

/** Dresses the page like a page of that municipality; done when its style sheets are there. */
export async function wear(name: string): Promise<void> {
  const theme = known[name];
  if (!theme || !themes.includes(name)) throw new Error(`theme ${name}: choose ${themes.join(', ')}`);
  const { style } = document.documentElement;
  style.colorScheme = theme.scheme ?? 'light';
  if (name === worn) return;
  worn = name;
  for (const link of links) link.remove();
  document.documentElement.className = theme.classes;
  const hrefs = await Promise.all(theme.sheets.map((sheet) => addressOf(sheet)?.()));
  links = await Promise.all(hrefs.filter((href) => href !== undefined).map(linked));
}
