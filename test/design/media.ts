import { executeServerCommand } from '@web/test-runner-commands';

const kept = new Map<ShadowRoot, CSSStyleSheet[]>();

/** The rules of a sheet as they count for a visitor who prefers this; other conditions stay as they are. */
const rewritten = (sheet: CSSStyleSheet, feature: string, value: string): CSSStyleSheet => {
  const text = [...sheet.cssRules].map((rule) => {
    if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes(feature)) return rule.cssText;
    const holds = rule.conditionText.replace(/\s/g, '').includes(`(${feature}:${value})`);
    return holds ? [...rule.cssRules].map((inner) => inner.cssText).join('') : '';
  });
  const next = new CSSStyleSheet();
  next.replaceSync(text.join(''));
  return next;
};

/**
 * Shows what is in these roots as to a visitor who prefers something. Chromium emulates it; for the other engines the
 * rules under that condition are taken out of it, and those under the opposite are left out.
 */
export const prefer = async (feature: string, value: string, ...roots: ShadowRoot[]): Promise<void> => {
  if (await executeServerCommand('emulate-preferences', { [feature]: value })) return;
  for (const root of roots) {
    kept.set(root, root.adoptedStyleSheets);
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => rewritten(sheet, feature, value));
  }
};

export const preferNothing = async (): Promise<void> => {
  await executeServerCommand('emulate-preferences', {});
  for (const [root, sheets] of kept) root.adoptedStyleSheets = sheets;
  kept.clear();
};

/** Shows what is in this root as on paper, in every engine: the rules for print are taken out of their condition. */
export const onPaper = (root: ShadowRoot): void => {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const text = [...sheet.cssRules].map((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText === 'print'
        ? [...rule.cssRules].map((inner) => inner.cssText).join('')
        : rule.cssText,
    );
    const next = new CSSStyleSheet();
    next.replaceSync(text.join(''));
    return next;
  });
};
