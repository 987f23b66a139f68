// The findings of some rules over files laid over the example world, each as the lines of a
// report: where, how severe and which rule; what is wrong; what helps; the second places.

import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { exampleBriefing, worldWith } from '../../../src/core/rules/example-world.ts';
import { checkFiles } from '../check-files.ts';

export type Lines = readonly string[];

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** `rules` is a rule's id or the beginning of one; all findings where it is left out. */
export function found(files: Files, rules = '', now?: number): readonly Lines[] {
  const world = { ...worldWith({ files: {} }), ...files };
  return checkFiles(world, now)
    .findings.filter(({ rule }) => rule.startsWith(rules))
    .map(asLines);
}

function asLines(finding: Finding): Lines {
  const { rule, severity, file, line, column, endLine, endColumn, message, help } = finding;
  const places = (finding.related ?? []).map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.message}`,
  );
  return [
    `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`,
    message,
    help,
    ...places,
  ];
}

/** A row of a table: what is laid over the example world, and what the rule finds in it. */
export interface Case {
  /** Fields and text of `briefings/example.md`; without both there is no such file. */
  readonly fields?: string;
  readonly text?: string;
  readonly files?: Files;
  readonly now?: number;
  readonly finds: readonly Lines[];
}

export function foundFor(
  { fields, text, files = {}, now }: Omit<Case, 'finds'>,
  rules: string,
): readonly Lines[] {
  if (fields === undefined && text === undefined) return found(files, rules, now);
  const briefing = exampleBriefing({
    ...(fields !== undefined && { fields }),
    ...(text !== undefined && { text }),
  });
  return found({ 'briefings/example.md': briefing, ...files }, rules, now);
}
