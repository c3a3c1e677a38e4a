/** The tag stands in the class (`static tag`), because registration is apart (src/define.ts); the manifest wants it. */
const tagFromClass = {
  name: 'tag-from-class',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const tag = node.members.find(
      (member) =>
        ts.isPropertyDeclaration(member) &&
        member.name.getText() === 'tag' &&
        member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
    );
    const text = tag?.initializer && unquoted(ts, tag.initializer);
    if (!text) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    if (declaration) Object.assign(declaration, { tagName: text, customElement: true });
  },
  // `tag`, `uses` and `styles` are how the parts fit together, and private names are nobody's.
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.members = declaration.members?.filter(
        ({ name, static: isStatic, privacy }) =>
          !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
      );
      if (declaration.customElement && declaration.tagName) {
        (moduleDoc.exports ??= []).push({
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name: declaration.name, module: moduleDoc.path },
        });
      }
    }
  },
};

const unquoted = (ts, expression) => {
  const inner = ts.isAsExpression(expression) ? expression.expression : expression;
  return ts.isStringLiteralLike(inner) ? inner.text : undefined;
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/publish/**', 'src/**/*.model.ts'],
  outdir: 'dist',
  packagejson: false,
  litelement: true,
  plugins: [tagFromClass],
};
