// Judging what a change can touch gives the findings that judging everything gives.

import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { worldWith } from '../../src/core/rules/example-world.ts';
import { mended } from '../core/rules/mended.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Example } from '../../src/core/rules/rule.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { judgeChanges } from '../../src/workspace/judge-changes.ts';
import type { JudgedContent } from '../../src/workspace/judged-cache.ts';
import type { Snapshot } from '../../src/workspace/take-snapshot.ts';
import { testNow } from '../core/check-files.ts';
import {
  randomContent,
  randomEdit,
  randomNumbers,
  type Files,
} from '../fixtures/random-content.ts';

function snapshotOf(files: Files): Snapshot {
  const listed = Object.entries(files)
    .map(([path, text]) => {
      if (path.startsWith('media/')) return { path };
      const bytes = new TextEncoder().encode(text);
      return { path, bytes, hash: hash('sha256', bytes) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { folder: '/', files: listed, digest: hash('sha256', JSON.stringify(listed)) };
}

const judge = (files: Files, known?: JudgedContent, now = testNow) =>
  judgeChanges(snapshotOf(files), known, { now, most: 1 });

const findingsIn = (content: JudgedContent): Readonly<Record<string, readonly Finding[]>> =>
  Object.fromEntries(
    Object.entries(content.files).flatMap(([file, { findings }]) =>
      findings ? [[file, findings]] : [],
    ),
  );

/** Judges one world after the other, each with what is known of the one before; the steps that went wrong. */
async function differences(
  worlds: readonly (readonly [name: string, files: Files, now?: number])[],
) {
  const wrong: unknown[] = [];
  let known: JudgedContent | undefined;
  let before = '';
  let judged = 0;
  for (const [name, files, now] of worlds) {
    const changed = await judge(files, known, now);
    const whole = await judge(files, undefined, now);
    const [got, wanted] = [findingsIn(changed.content), findingsIn(whole.content)];
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      wrong.push({ step: `${before} → ${name}`, got, wanted });
    judged += changed.judged < whole.judged ? 1 : 0;
    [known, before] = [changed.content, name];
  }
  return { wrong, judged };
}

type World = readonly [name: string, files: Files];

const named = (id: string, example: Example): World => [
  `${id}: ${example.name}`,
  worldWith(example),
];

const worldsOf = rules.map(({ id, examples }): readonly World[] => [
  ...examples.pass.map((example) => named(id, example)),
  ...examples.fail.flatMap((example): readonly World[] => [
    named(id, example),
    [`${id}: ${example.name}, mended`, mended(example)],
  ]),
]);

describe('from one example of a rule to the next', () => {
  it.each(rules.map(({ id }, index) => [id, index] as const))('%s', async (_id, index) => {
    const { wrong } = await differences(worldsOf[index] ?? []);
    expect(wrong).toEqual([]);
  });
});

describe('from an example of one rule to one of another', () => {
  it('finds the same', async () => {
    const all = worldsOf.flat();
    // A step that has no factor in common with the number of examples visits each in an order of its own.
    const mixed = all.map((_, index) => all[(index * 37) % all.length] ?? (['', {}] as const));
    const { wrong } = await differences(mixed);
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('from one state of a folder to the next', () => {
  const hour = 3_600_000;

  /** States of a folder, each a random edit of the one before, hours and days apart. */
  function history(seed: number, length: number) {
    const random = randomNumbers(seed);
    const states: (readonly [name: string, files: Files, now: number])[] = [];
    let [files, now] = [randomContent(random), testNow];
    for (let step = 0; step < length; step++) {
      states.push([`state ${step} of ${seed}`, files, now]);
      files = randomEdit(files, random);
      now += random(4) === 0 ? random(100) * hour : 0;
    }
    return states;
  }

  const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 24) }, (_, index) => index + 1);

  it('finds the same, and mostly judges less than everything', async () => {
    let [judged, steps] = [0, 0];
    for (const seed of seeds) {
      const states = history(seed, 8);
      const outcome = await differences(states);
      expect(outcome.wrong).toEqual([]);
      judged += outcome.judged;
      steps += states.length - 1;
    }
    expect(judged / steps).toBeGreaterThan(0.3);
  }, 120_000);
});
