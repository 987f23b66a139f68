// Rules that the site gives a severity and that do not exist.

import { tick } from '../../read/fault.ts';
import { isOnlyRule, nearestRule } from '../nearest-rule.ts';
import { keyAt } from '../places.ts';
import type { RuleContext } from '../rule.ts';
import { replaced, type Missing } from './missing.ts';

type Known = Pick<RuleContext, 'corpus' | 'ruleIds'>;

export function missingRules({ corpus: { site }, ruleIds }: Known): readonly Missing[] {
  const { record } = site;
  if (!record) return [];
  return Object.keys(site.rules)
    .filter((id) => !ruleIds.has(id))
    .map((id) => {
      const meant = nearestRule(id, ruleIds);
      const at = keyAt(record, ['rules', id]);
      const sure = meant !== undefined && isOnlyRule(id, meant, ruleIds) && !(meant in site.rules);
      return {
        at,
        ...(sure && replaced(at, meant)),
        message: `\`rules\` holds ${tick(id)}, which names no rule`,
        help: meant === undefined ? 'delete this line' : `did you mean ${tick(meant)}?`,
      };
    });
}
