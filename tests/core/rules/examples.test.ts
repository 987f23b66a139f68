// Every rule's examples, run as its tests: what passes gives nothing, what fails gives exactly its
// finding, and mended with the text that the help offers it gives nothing.

import { describe, expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import { ruleUrl } from '../../../src/core/diagnostics/judge.ts';
import { worldWith } from '../../../src/core/rules/example-world.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Edit, Example, FailingExample, Rule } from '../../../src/core/rules/rule.ts';
import { checkFiles, testNow } from '../check-files.ts';
import { mended } from './mended.ts';

/** Without their fixes, which have a test of their own. */
function findingsOf(files: Readonly<Record<string, string>>, { base }: Example) {
  const earlier = base && releaseCorpus(checkFiles(worldWith({ files: base })).corpus, testNow);
  return checkFiles(files, testNow, earlier?.corpus).findings.map(
    ({ fix: _, ...finding }) => finding,
  );
}

function whole(rule: Rule, { finding }: FailingExample) {
  const { severity = rule.severity } = finding;
  const url = ruleUrl('https://example.org/', rule.id);
  return { ...finding, rule: rule.id, severity, url };
}

function isOffered(help: string, edit: Edit): boolean {
  if (edit.pasted === false) return true;
  const text = 'moved' in edit ? (edit.moved.split('/').at(-1) ?? '') : (edit.offered ?? edit.to);
  return help.includes(text.trim());
}

for (const rule of rules) {
  describe(rule.id, () => {
    it('has an example of each sort', () => {
      expect(rule.examples.pass.length).toBeGreaterThan(0);
      expect(rule.examples.fail.length).toBeGreaterThan(0);
    });
    it.each(rule.examples.pass)('lets pass: $name', (example) => {
      expect(findingsOf(worldWith(example), example)).toEqual([]);
    });
    it.each(rule.examples.fail)('finds: $name', (example) => {
      expect(findingsOf(worldWith(example), example)).toEqual([whole(rule, example)]);
    });
    it.each(rule.examples.fail)('is mended by what the help says: $name', (example) => {
      expect(example.mended.filter((edit) => !isOffered(example.finding.help, edit))).toEqual([]);
      expect(findingsOf(mended(example), example)).toEqual([]);
    });
  });
}
