// `lint/suppression-unused`: what the suppressions did, and which did nothing.

import type { Corpus, Suppression } from '../corpus/corpus.ts';
import { tick } from '../read/fault.ts';
import type { FileRecord } from '../read/read-file.ts';
import { isOnlyRule, nearestRule } from '../rules/nearest-rule.ts';
import { valueAt } from '../rules/places.ts';
import type { Report } from '../rules/rule.ts';
import { isRefused } from '../rules/written.ts';

export type UsedSuppressions = ReadonlySet<Suppression>;

interface UnusedSuppression extends Report {
  readonly rule: string;
  /** The rule that it names. */
  readonly about: string;
}

/** A report for every suppression that silenced nothing, names no rule or gives no reason. */
export function unusedSuppressions(
  corpus: Corpus,
  used: UsedSuppressions,
  ruleIds: ReadonlySet<string>,
): readonly UnusedSuppression[] {
  return holders(corpus).flatMap(({ record, suppression }) => {
    const words = wording(record, suppression, used, ruleIds);
    if (!words) return [];
    const path = words.at === 'rule' ? [...suppression.path, 'rule'] : suppression.path;
    const at = valueAt(record, path);
    const { message, help, meant } = words;
    const fix = meant === undefined ? {} : { fix: [{ start: at.start, end: at.end, text: meant }] };
    const about = suppression.rule;
    return [{ rule: 'lint/suppression-unused', about, at, message, help, ...fix }];
  });
}

interface Wording {
  readonly at: 'rule' | 'entry';
  readonly message: string;
  readonly help: string;
  /** The rule that can only be meant. */
  readonly meant?: string;
}

function wording(
  record: FileRecord,
  suppression: Suppression,
  used: UsedSuppressions,
  ruleIds: ReadonlySet<string>,
): Wording | undefined {
  const { rule, reason, at, path } = suppression;
  if (!ruleIds.has(rule)) {
    const meant = nearestRule(rule, ruleIds);
    return {
      at: 'rule',
      message: `the suppression of ${tick(rule)} names no rule`,
      help: meant === undefined ? 'delete this entry' : `did you mean ${tick(`rule: ${meant}`)}?`,
      ...(meant !== undefined && isOnlyRule(rule, meant, ruleIds) && { meant }),
    };
  }
  if (rule.startsWith('release/')) {
    return {
      at: 'entry',
      message: `${tick(rule)} cannot be suppressed: it keeps unreleased content in`,
      help: 'delete this entry, and what the rule finds',
    };
  }
  // What was refused in it has that fault.
  if (isRefused(record, path)) return undefined;
  if ((reason ?? '').trim() === '') {
    return {
      at: 'entry',
      message: `the suppression of ${tick(rule)} gives no reason, so it has no effect`,
      help: 'add `reason: "…"`; readers see it on the sourcing page',
    };
  }
  if (used.has(suppression)) return undefined;
  const where = at === undefined ? '' : ` at ${tick(at)}`;
  return {
    at: 'entry',
    message: `the suppression of ${tick(rule)}${where} suppresses nothing`,
    help: 'delete this entry',
  };
}

interface Holder {
  readonly record: FileRecord;
  readonly suppression: Suppression;
}

function holders(corpus: Corpus): readonly Holder[] {
  const things = [
    ...corpus.briefings.values(),
    ...corpus.actors.values(),
    ...corpus.topics.values(),
    ...corpus.sources.values(),
  ];
  const { site } = corpus;
  const ofSite = site.record
    ? site.suppress.map((suppression) => ({ record: site.record as FileRecord, suppression }))
    : [];
  return [
    ...ofSite,
    ...things.flatMap(({ record, suppress }) =>
      suppress.map((suppression) => ({ record, suppression })),
    ),
  ];
}
