import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

const root = resolve(import.meta.dirname, '..');

/** The manifest of the sources as they are now, so that the docs never tell of an older build. */
const manifest = {
  name: 'custom-elements',
  resolveId: (id: string) => (id === 'virtual:custom-elements' ? id : undefined),
  load(id: string) {
    if (id !== 'virtual:custom-elements') return undefined;
    const analyzer = resolve(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    // The analyzer takes no absolute folder.
    const folder = '.cache/manifest';
    execFileSync(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', folder], { cwd: root });
    return `export default ${readFileSync(resolve(root, folder, 'custom-elements.json'), 'utf8')}`;
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifest],
    // The book carries a documentation tool; no visitor loads it.
    build: { ...vite.build, chunkSizeWarningLimit: 4_000 },
  }),
};

export default config;
