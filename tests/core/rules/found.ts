// The findings of some rules over files laid over the example world, each as one piece of text that holds
// the whole of it but the address of the rule's page.

import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { exampleBriefing, worldWith } from '../../../src/core/rules/example-world.ts';
import { checkFiles } from '../check-files.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** `rules` is a rule's id or the beginning of one; all findings where it is left out. */
export function found(files: Files, rules = '', now?: number): readonly string[] {
  const world = { ...worldWith({ files: {} }), ...files };
  return checkFiles(world, now)
    .findings.filter(({ rule }) => rule.startsWith(rules))
    .map(asText);
}

/** The same for one briefing, `briefings/example.md`. */
export function foundIn(
  briefing: Parameters<typeof exampleBriefing>[0],
  rules?: string,
  files: Files = {},
): readonly string[] {
  return found({ ...files, 'briefings/example.md': exampleBriefing(briefing) }, rules);
}

function asText(finding: Finding): string {
  const { rule, severity, file, line, column, endLine, endColumn, message, help } = finding;
  const places = (finding.related ?? []).map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.message}`,
  );
  return [
    `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`,
    message,
    help,
    ...places,
  ].join('\n');
}
