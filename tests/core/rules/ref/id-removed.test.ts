// Ids that an earlier version published and this one lacks.

import { describe, expect, it } from 'vitest';
import { releaseCorpus } from '../../../../src/core/corpus/release.ts';
import { exampleBriefing, worldWith } from '../../../../src/core/rules/example-world.ts';
import { checkFiles, testNow } from '../../check-files.ts';

type Files = Readonly<Record<string, string>>;

const briefing = exampleBriefing({});
const path = 'briefings/example.md';

function found(before: Files, after: Files, rule = 'ref/id-removed') {
  const earlier = checkFiles(worldWith({ files: before })).corpus;
  const base = releaseCorpus(earlier, testNow).corpus;
  return checkFiles(worldWith({ files: after }), testNow, base)
    .findings.filter((one) => one.rule === rule)
    .map(({ file, line, column, severity, message, help }) => [
      `${file}:${line}:${column} ${severity}`,
      message,
      help,
    ]);
}

describe('ref/id-removed', () => {
  it('finds a briefing that is gone, at the file that it had', () => {
    expect(
      found({ [path]: briefing }, {}).filter(([place]) => place?.includes('briefings')),
    ).toEqual([
      [
        'briefings/example.md:1:1 error',
        'the briefing `example` was published and is gone',
        'bring the file back with `status: withdrawn` and `withdrawn: { date: …, reason: "…" }`, or add `formerly: [example]` to the briefing that replaces it',
      ],
    ]);
  });

  it('does not take a thing that was there before for what came in the place of another', () => {
    const before = { 'briefings/order-1.md': briefing, 'briefings/order-2.md': briefing };
    const after = { 'briefings/order-2.md': briefing };
    expect(found(before, after).map(([place]) => place)).toEqual([
      'briefings/order-1.md:1:1 error',
    ]);
  });

  it('finds a briefing that is a draft again', () => {
    const draft = briefing.replace('status: published', 'status: draft');
    expect(found({ [path]: briefing }, { [path]: draft })).toEqual([
      [
        'briefings/example.md:4:9 error',
        'the briefing `example` was published and is a draft now, so its address is gone',
        'write `status: published`; or `status: withdrawn` with `withdrawn: { date: …, reason: "…" }`',
      ],
    ]);
  });

  it('finds a source that a briefing declared', () => {
    const declares = exampleBriefing({
      fields: `sources:
  extra-report: { title: Extra, publisher: daily-post, published: 2024-11-15, url: https://post.example/extra, derivedFrom: [] }`,
      text: 'It rained, the Post says.[@extra-report]',
    });
    expect(
      found({ [path]: declares }, { [path]: briefing }).filter(([, message]) =>
        message?.includes('source'),
      ),
    ).toEqual([
      [
        'briefings/example.md:1:1 error',
        'the source `extra-report` was published and is gone',
        'bring it back, or add `formerly: [extra-report]` to the source that replaces it',
      ],
    ]);
  });

  it('is silent about what was never published, is named formerly, is withdrawn or cannot be parsed', () => {
    const draft = briefing.replace('status: published', 'status: draft');
    const named = exampleBriefing({ fields: 'formerly: [example]' });
    const withdrawn = `---
title: Agency reports an order
summary: Withdrawn.
status: withdrawn
published: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-20, reason: It was wrong. }
---
`;
    expect(found({ [path]: draft }, {})).toEqual([]);
    expect(found({ [path]: briefing }, { 'briefings/other.md': named })).toEqual([]);
    expect(found({ [path]: briefing }, { [path]: withdrawn })).toEqual([]);
    expect(found({ [path]: briefing }, { [path]: '---\ntitle: [\n---\n' })).toEqual([]);
  });

  it('is not told about a suppression of it where there is no base', () => {
    const site = `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
suppress: [{ rule: ref/id-removed, reason: The first issue was a trial. }]
`;
    const files = { 'site.yaml': site, [path]: briefing };
    expect(checkFiles(worldWith({ files })).findings).toEqual([]);
    expect(found({}, files, 'lint/suppression-unused').map(([, message]) => message)).toEqual([
      'the suppression of `ref/id-removed` suppresses nothing',
    ]);
  });
});
