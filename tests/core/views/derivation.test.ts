import { describe, expect, it } from 'vitest';
import type { DerivedLine, UpstreamView } from '../../../src/core/views/derivation.ts';
import { publicationViews } from '../../../src/core/views/publication-views.ts';
import { checkFiles, testNow } from '../check-files.ts';
import { exampleBriefing, exampleWorld } from '../../../src/core/rules/example-world.ts';

/** The sources of a world in which a briefing cites each of them. */
function sourcesOf(derived: Readonly<Record<string, string>>) {
  const ids = Object.keys(derived);
  const documents = Object.entries(derived).map(([id, fields]) => [
    `sources/${id}.yaml`,
    `title: ${id}\npublisher: daily-post\npublished: 2024-11-15\nurl: https://post.example/${id}\n${fields}\n`,
  ]);
  const text = ids.map((id) => `The paper says so.[@${id}]`).join('\n\n');
  const files = {
    ...exampleWorld,
    ...Object.fromEntries(documents),
    'briefings/example.md': exampleBriefing({ text }),
  };
  return publicationViews(checkFiles(files).corpus, { now: testNow, base: '/' }).sources;
}

const up = (steps: readonly UpstreamView[]): unknown =>
  steps.map(({ how, name, again, upstream }) => [
    `${how} ${name.name}${again ? ' again' : ''}`,
    ...(upstream.length > 0 ? [up(upstream)] : []),
  ]);

const down = (lines: readonly DerivedLine[]): unknown =>
  lines.map(({ how, name, again, derived, further }) => [
    `${name} ${how}${again ? ' again' : ''}${further > 0 ? ` +${further}` : ''}`,
    ...(derived.length > 0 ? [down(derived)] : []),
  ]);

describe('what a document derives from, and what derives from it', () => {
  const sources = sourcesOf({
    top: 'derivedFrom: []',
    left: 'derivedFrom: [{ from: top, how: translates }]',
    right: 'derivedFrom: [{ from: top, how: quotes }, Somebody]',
    low: 'derivedFrom: [left, right]',
  });

  it('is nested upwards, and each document is opened once', () => {
    expect(up(sources.get('low').upstream)).toEqual([
      ['cites left', [['translates top']]],
      ['cites right', [['quotes top again'], ['cites Somebody']]],
    ]);
  });

  it('is nested downwards, and each document is opened once', () => {
    expect(down(sources.get('top').derivedBy.lines)).toEqual([
      ['left translates', [['low cites']]],
      ['right quotes', [['low cites again']]],
    ]);
  });
});

it('comes to an end in a circle', () => {
  const sources = sourcesOf({ one: 'derivedFrom: [two]', two: 'derivedFrom: [one]' });
  expect(up(sources.get('one').upstream)).toEqual([['cites two', [['cites one again']]]]);
  expect(down(sources.get('one').derivedBy.lines)).toEqual([['two cites', [['one cites again']]]]);
});

it('opens no more than a hundred documents below the first level, and tells how many more there are', () => {
  const copies = Array.from({ length: 150 }, (_, n) => [`copy-${n}`, 'derivedFrom: [middle]']);
  const sources = sourcesOf({
    top: 'derivedFrom: []',
    middle: 'derivedFrom: [top]',
    ...Object.fromEntries(copies),
  });
  const [middle] = sources.get('top').derivedBy.lines;
  expect([middle?.derived.length, middle?.further]).toEqual([100, 50]);
  const { all, parts, lines } = sources.get('middle').derivedBy;
  expect([all, parts, lines.length]).toEqual([150, 3, 25]);
});

it('has all versions of a document, whichever of them is named', () => {
  const sources = sourcesOf({
    first: 'derivedFrom: []',
    second: 'derivedFrom: []\nversionOf: first',
    third: 'derivedFrom: []\nversionOf: first',
  });
  const versions = ['first', 'second'].map((id) => {
    const { versionOf, versions: others } = sources.get(id);
    return [versionOf?.name, others.map(({ name }) => name)];
  });
  expect(versions).toEqual([
    [undefined, ['second', 'third']],
    ['first', ['third']],
  ]);
});
