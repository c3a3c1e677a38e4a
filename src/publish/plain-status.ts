/** Whether a plain text may be shown: who checked it, and whether it is of the ordinary text that is there now. */
import type { Item } from '../feed/schema.ts';
import { isOutdated, UNTESTED } from '../feed/source-hash.ts';
import type { Rule } from './reading-rules.ts';

/** `missing`: nobody wrote one. `unsure`: nobody can tell whether it is of this source. */
export type PlainState = 'current' | 'outdated' | 'unsure' | 'missing';

/** `hash`: what the hash of its source must be; undefined without a source. */
export function plainStatus(item: Item, hash: string | undefined): { state: PlainState; rules: Rule[] } {
  const { reviewedBy = '', reviewedAt, sourceHash: written } = item.plainLanguage ?? {};
  const rule = (name: string, message: string, advice: string): Rule => ({
    severity: 'error',
    rule: name,
    message,
    advice,
  });
  const rules = reviewedBy.trim()
    ? []
    : [
        rule(
          'someoneMustHaveChecked',
          'er staat niet wie de makkelijke tekst heeft nagekeken',
          `Zet de organisatie in plainLanguage.reviewedBy, of "${UNTESTED}".`,
        ),
      ];
  if (rules.length === 0 && !reviewedAt && !reviewedBy.includes(UNTESTED))
    rules.push({
      ...rule(
        'someoneMustHaveChecked',
        'er staat niet wanneer de makkelijke tekst is nagekeken',
        'Zet de dag in plainLanguage.reviewedAt.',
      ),
      severity: 'warning',
    });
  const unless = (state: PlainState, message: string): ReturnType<typeof plainStatus> => ({
    state,
    rules: [
      ...rules,
      rule(
        'plainTextMustBeCurrent',
        message,
        `Kijk de makkelijke tekst na en zet dan plainLanguage.sourceHash op "${hash}".`,
      ),
    ],
  });
  if (isOutdated(item, hash))
    return unless('outdated', 'de gewone tekst is veranderd: de makkelijke is verouderd');
  // Without an ordinary text there is nothing that can have changed.
  return hash !== undefined && written === undefined
    ? unless('unsure', 'er staat niet bij welke gewone tekst dit hoort')
    : { state: 'current', rules };
}
