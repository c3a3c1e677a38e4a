import manifest from 'virtual:custom-elements';

const listed = ({ name, description = '' }: { name: string; description?: string }): string =>
  `- \`${name}\`: ${description.replaceAll('\n', ' ')}`;

/** What the manifest says of the parts in these files of `src/design/`, at the head of their page in the book. */
export const about = (...files: string[]): { docs: { description: { component: string } } } => {
  const parts = manifest.modules
    .filter(({ path }) => files.some((file) => path === `src/design/${file}`))
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ description }) => description);
  if (!parts.length) throw new Error(`the manifest has no ${files.join(', ')}`);
  return { docs: { description: { component: parts.map(listed).join('\n') } } };
};
