import manifest from 'virtual:custom-elements';

const all = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);
const listed = ({ name, description }: { name: string; description?: string }): string =>
  `- \`${name}\`: ${description?.replaceAll('\n', ' ')}`;

/**
 * What the manifest says at the head of a docs page: the sentence of the element, or all that is written of the parts in
 * the file of `src/design/` that the stories are named after, and in those that they name in `parameters.parts`.
 */
export const aboutStories = (
  component: unknown,
  { fileName = '', parts = [] }: { fileName?: string; parts?: string[] },
): string => {
  const element = all.find(({ tagName }) => tagName !== undefined && tagName === component);
  if (element) return element.description ?? '';
  const name = /design\/([\w-]+)\.stories/.exec(fileName)?.[1];
  const files = [`${name}.ts`, ...parts].map((file) => `src/design/${file}`);
  return all
    .filter(({ path, description }) => files.includes(path) && description)
    .map(listed)
    .join('\n');
};
