// All rules with their severities.

import { houseSeverity, type SeveritySetting } from '../rules/house-severity.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Paint } from './paint.ts';

export interface ListedRule {
  readonly rule: string;
  /** As the site sets it. */
  readonly severity: SeveritySetting;
  /** The rule's own. */
  readonly default: Severity;
  readonly summary: string;
}

export type Settings = Readonly<Record<string, SeveritySetting | undefined>>;

export const listRules = (rules: readonly Rule[], settings: Settings): readonly ListedRule[] =>
  rules.map(({ id, severity, summary }) => ({
    rule: id,
    severity: houseSeverity(id, settings) ?? severity,
    default: severity,
    summary,
  }));

/** A line for each rule; what the site changed says what it was. */
export function ruleListText(listed: readonly ListedRule[], paint: Paint): string {
  const width = Math.max(...listed.map(({ rule }) => rule.length));
  const lines = listed.map(({ rule, severity, default: own, summary }) => {
    const style = severity === 'off' ? 'quiet' : severity;
    const changed = severity === own ? '' : paint('quiet', ` (site.yaml; otherwise ${own})`);
    return `${paint(style, severity.padEnd(7))}  ${rule.padEnd(width)}  ${summary}${changed}\n`;
  });
  return lines.join('');
}
