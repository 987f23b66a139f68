// Rules that the site gives a severity and that do not exist.

import { tick } from '../../read/fault.ts';
import { nearestRule } from '../nearest-rule.ts';
import { keyAt } from '../places.ts';
import type { RuleContext } from '../rule.ts';
import type { Missing } from './missing.ts';

type Known = Pick<RuleContext, 'corpus' | 'ruleIds'>;

export function missingRules({ corpus: { site }, ruleIds }: Known): readonly Missing[] {
  const { record } = site;
  if (!record) return [];
  return Object.keys(site.rules)
    .filter((id) => !ruleIds.has(id))
    .map((id) => {
      const meant = nearestRule(id, ruleIds);
      return {
        at: keyAt(record, ['rules', id]),
        message: `\`rules\` names ${tick(id)}, but there is no such rule`,
        help: meant === undefined ? 'delete this line' : `did you mean ${tick(meant)}?`,
      };
    });
}
