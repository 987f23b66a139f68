// Runs a prose rule over sentences that were labelled by hand, and counts. A corpus is a text file beside its test:
//
//     == tuned
//     ! Officials say that production has begun.[@rumour]
//     - The ministry says that production has begun.[@order]
//     == held
//
// `!` marks a sentence in which the rule has to find its fault, `-` one in which it has to find nothing. What stands
// under `held` was written before the rule and was never used to better it. ` | ` parts what the test makes a
// briefing of; `#` begins a remark.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { worldWith } from '../../../../src/core/rules/example-world.ts';
import { checkFiles } from '../../check-files.ts';
import type { Files } from '../found.ts';

interface Labelled {
  readonly line: number;
  readonly part: string;
  readonly faulty: boolean;
  readonly text: string;
  readonly fields: readonly string[];
}

/** The content of `briefings/…` in which a sentence stands, from the fields of its line. */
export type Setting = (...fields: readonly string[]) => string;

export interface CorpusOptions {
  /** Laid over the example world. */
  readonly files?: Files;
}

const least = { precision: 0.9, recall: 0.7, sentences: 60 };

/** Describes a rule's corpus, `<group>-<name>.corpus.txt`. */
export function describeCorpus(rule: string, setting: Setting, options: CorpusOptions = {}): void {
  const file = `${rule.replace('/', '-')}.corpus.txt`;
  const sentences = readCorpus(readFileSync(join(import.meta.dirname, file), 'utf8'));
  const isPart = (part: string) => sentences.filter((one) => one.part === part);
  describe(`the corpus of ${rule}`, () => {
    it('is large enough, half innocent, and a third of it held back', () => {
      const share = (some: readonly Labelled[]) => some.length / sentences.length;
      expect(sentences.length).toBeGreaterThanOrEqual(least.sentences);
      expect(share(isPart('held'))).toBeGreaterThanOrEqual(0.33);
      expect(share(sentences.filter(({ faulty }) => !faulty))).toBeCloseTo(0.5, 1);
    });
    it.each(['tuned', 'held'])('is judged well: %s', (part) => {
      const found = judged(rule, isPart(part), setting, options);
      process.stdout.write(`${rule}, ${part}: ${wordsFor(found)}\n`);
      const wrong = [...found.eager, ...found.missed].map(
        ({ line, text, faulty }) => `${file}:${line} ${faulty ? 'missed' : 'too eager'}: ${text}`,
      );
      expect(found.precision, wrong.join('\n')).toBeGreaterThanOrEqual(least.precision);
      expect(found.recall, wrong.join('\n')).toBeGreaterThanOrEqual(least.recall);
    });
  });
}

function readCorpus(text: string): readonly Labelled[] {
  let part = '';
  return text.split('\n').flatMap((line, index) => {
    const [, mark, words = ''] = /^(==|!|-) (.*)$/.exec(line) ?? [];
    if (mark === '==') part = words.trim();
    else if (mark === undefined && !/^(?:#|\s*$)/.test(line)) {
      throw new Error(`line ${index + 1} has no label: ${line}`);
    }
    if (mark === undefined || mark === '==') return [];
    const fields = words.split(' | ').map((one) => one.trim());
    return [{ line: index + 1, part, faulty: mark === '!', text: words, fields }];
  });
}

interface Judged {
  readonly right: readonly Labelled[];
  readonly eager: readonly Labelled[];
  readonly missed: readonly Labelled[];
  readonly precision: number;
  readonly recall: number;
}

function judged(
  rule: string,
  sentences: readonly Labelled[],
  setting: Setting,
  { files = {} }: CorpusOptions,
): Judged {
  const nameOf = ({ line }: Labelled) => `briefings/sentence-${line}.md`;
  const briefings = sentences.map((one) => [nameOf(one), setting(...one.fields)] as const);
  const world = { ...worldWith({ files: {} }), ...files, ...Object.fromEntries(briefings) };
  const { findings } = checkFiles(world);
  const unread = findings.filter(({ rule: other }) => /^(?:schema|ref\/unresolved)/.test(other));
  expect(unread.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  const at = new Set(findings.filter((one) => one.rule === rule).map(({ file }) => file));
  const isFound = (one: Labelled) => at.has(nameOf(one));
  const right = sentences.filter((one) => one.faulty && isFound(one));
  const eager = sentences.filter((one) => !one.faulty && isFound(one));
  const missed = sentences.filter((one) => one.faulty && !isFound(one));
  const precision = right.length / (right.length + eager.length);
  return { right, eager, missed, precision, recall: right.length / (right.length + missed.length) };
}

function wordsFor({ right, eager, missed, precision, recall }: Judged): string {
  const [hits, false_, lost] = [right.length, eager.length, missed.length];
  return [
    `precision ${precision.toFixed(2)} (${hits} of ${hits + false_} findings)`,
    `recall ${recall.toFixed(2)} (${hits} of ${hits + lost} faults)`,
  ].join(', ');
}
