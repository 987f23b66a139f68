// Constructs that can be repeated or nested up to the limits of a file, each as a content folder of any size.

import { exampleBriefing, exampleWorld } from '../../src/core/rules/example-world.ts';
import type { Files } from './inputs.ts';

export interface Growing {
  /** Why its cost grows with the square of its size; the limits of a file have to keep that short. */
  readonly square?: string;
  readonly name: string;
  /** The file that grows. */
  readonly path: string;
  /** How often it stands where the file is as large as it may be. */
  readonly most: number;
  readonly files: (times: number) => Files;
}

const file = 'briefings/example.md';

const briefing = (fields: string, text?: string): Files => ({
  ...exampleWorld,
  [file]: exampleBriefing({ fields, ...(text !== undefined && { text }) }),
});

const each = (times: number, one: (n: number) => string, between = '\n'): string =>
  Array.from({ length: times }, (_, n) => one(n)).join(between);

/** Repeated in one stretch of text, broken into lines that are not too long. */
const inText = (name: string, most: number, one: string | ((n: number) => string)): Growing => ({
  name: `text: ${name}`,
  path: file,
  most,
  files: (times) => briefing('', each(times, typeof one === 'string' ? () => one : one, '')),
});

const inFields = (name: string, most: number, fields: (times: number) => string): Growing => ({
  name: `fields: ${name}`,
  path: file,
  most,
  files: (times) => briefing(fields(times)),
});

const document = (n: number, more: string): string =>
  `  s${n}-x: { title: Story ${n}, publisher: daily-post, published: 2024-11-15, url: "https://post.example/${n}", ${more} }`;

const inBoth = (
  name: string,
  most: number,
  fields: (times: number) => string,
  text: (times: number) => string,
): Growing => ({
  name: `both: ${name}`,
  path: file,
  most,
  files: (times) => briefing(fields(times), text(times)),
});

const markdown: readonly Growing[] = [
  inText('cited paragraphs', 2_900, 'Production was ordered, the agency says.[@agency-report]\n\n'),
  inText('paragraphs that cite nothing', 2_900, 'Production was ordered, officials said.\n\n'),
  inText('sentences of one paragraph', 5_900, 'Production was ordered, the agency says.\n'),
  inText('citations of one paragraph', 900, '[@agency-report] and [@post-story] say so.\n'),
  inText('citations that name nothing', 2_900, (n) => `It says so.[@agency-raport-${n}]\n\n`),
  inText('malformed citations', 2_900, 'It says so.[see @agency-report] and [-@x]\n\n'),
  inText('citations without brackets', 2_900, 'It says so, @agency-report.\n\n'),
  inText('words without an end', 5_900, `${'production of drones and '.repeat(2)}\n`),
  inText('one long word', 19_000, 'a'),
  inText('hyphens', 9_000, 'a-'),
  inText('full stops', 19_000, '.'),
  inText('abbreviations', 5_900, 'Gen. A. B. of the U.S. and Lt. Col. No. 3 of the U.K.\n'),
  inText('figures', 5_900, '1,000 drones and 2.5 million to 3 million on 14 November 2024\n'),
  inText('quotations', 5_900, 'It said “begin at once” and "at once" and ‘now’.\n'),
  inText('quotation marks that never close', 5_900, 'It said “begin “at ‘once "and\n'),
  inText('apostrophes', 5_900, "the agency's and its leaders' and 'twas\n"),
  inText('names', 5_900, 'Northland and North Agency and the Ministry of Defence of Northland\n'),
  inText('words of saying', 5_900, 'sources said officials confirmed reportedly it is said that\n'),
  inText('words of likelihood', 5_900, 'it is likely and almost certainly with high confidence\n'),
  inText(
    'words of time',
    5_900,
    'yesterday last week recently three days ago earlier this month\n',
  ),
  inText('spaces', 5_900, `a${' '.repeat(45)}\n`),
  inText('tabs', 5_900, `a${'\t'.repeat(45)}b\n`),
  inText('entities', 2_900, '&amp;&#x41;&bogus;\n\n'),
  inText('escapes', 5_900, '\\[\\]\\*\\@ \\\\\n'),
  inText('code', 2_900, '`a` ``b`` `\n\n'),
  inText('asterisks', 900, '**a *b\n\n'),
  inText('angle brackets', 2_900, 'a < b <c > d\n\n'),
  inText('links', 2_900, '[drones](topic:drones) fly.\n\n'),
  inText('bare addresses', 2_900, 'See https://post.example/story?a=b(c)d.\n\n'),
  inText('raw HTML', 2_900, '<b>a</b> <!-- c -->\n\n'),
  inText('pictures', 2_900, '![A drone](../media/picture.jpg)\n\n'),
  inText('headings', 2_900, '## The same heading\n\n'),
  inText('list items', 5_900, '- One of them.[@agency-report]\n'),
  inText('lists in lists', 650, `- a\n  - b[@agency-report]\n`),
  inText('quotations in quotations', 20, `${'> '.repeat(39)}a\n\n`),
  inText('rows', 3_000, (n) =>
    n < 1 ? '| a | b |\n|---|---|\n' : '| North | x[@agency-report] |\n',
  ),
  inText('notes', 650, (n) => `A note.[^n${n}]\n\n[^n${n}]: It says.[@agency-report]\n\n`),
  inText('notes without a text', 2_900, (n) => `A note.[^n${n}]\n\n`),
  inText('definitions', 2_900, (n) => `[d${n}]: https://post.example/${n}\n\n`),
  inText('combining marks', 300, `e${'\u0301'.repeat(900)}\n`),
  inText('Korean', 5_900, '무인기 생산을 지시했다. 북한은 부인했다.\n'),
];

const yaml: readonly Growing[] = [
  inFields(
    'claims',
    5_900,
    (times) => `claims:\n${each(times, (n) => `  c${n}-x: { source: agency-report }`)}`,
  ),
  inFields(
    'claims that rest on each other in a row',
    5_000,
    (times) =>
      `claims:\n${each(times, (n) => `  c${n}-x: { kind: assessed, confidence: low, because: So., restsOn: [c${n + 1}-x] }`)}`,
  ),
  inFields(
    'claims that all dispute one',
    5_900,
    (times) =>
      `claims:\n${each(times, (n) => `  c${n}-x: { source: post-story, disputes: [c0-x] }`)}`,
  ),
  inFields(
    'one claim that disputes all',
    2_900,
    (times) =>
      `claims:\n  all:\n    source: post-story\n    disputes:\n${each(times, (n) => `      - c${n}-x`)}\n${each(times, (n) => `  c${n}-x: { source: agency-report }`)}`,
  ),
  inFields(
    'claims that supersede each other in a row',
    5_900,
    (times) =>
      `claims:\n${each(times, (n) => `  c${n}-x: { source: post-story, supersedes: c${n + 1}-x }`)}`,
  ),
  inFields(
    'claims of misspelt sources',
    5_900,
    (times) => `claims:\n${each(times, (n) => `  c${n}-x: { source: agency-rep${n}rt }`)}`,
  ),
  inFields(
    'claims with a figure',
    5_900,
    (times) =>
      `claims:\n${each(times, (n) => `  c${n}-x: { source: post-story, quantity: { measure: drones-built, value: ${n} } }`)}`,
  ),
  inFields(
    'attributions of one claim',
    5_900,
    (times) =>
      `claims:\n  order:\n    status: corroborated\n    attributions:\n${each(times, () => '      - { source: post-story, saidBy: south-official }')}`,
  ),
  inFields(
    'links of a way',
    5_900,
    (times) =>
      `claims:\n  order:\n    source: post-story\n    via:\n${each(times, () => '      - agency-report')}`,
  ),
  inFields(
    'sources',
    5_900,
    (times) => `sources:\n${each(times, (n) => document(n, 'derivedFrom: []'))}`,
  ),
  inFields(
    'sources that derive from each other in a row',
    5_900,
    (times) =>
      `sources:\n${each(times, (n) => document(n, `derivedFrom: [s${n + 1}-x]`))}\nclaims:\n${each(9, (n) => `  c${n}-x: { source: s${n}-x }`)}`,
  ),
  inFields(
    'sources that republish each other in a row, each with a claim',
    2_900,
    (times) =>
      `sources:\n${each(times, (n) => document(n, `derivedFrom: [{ from: s${n + 1}-x, how: republishes }]`))}\nclaims:\n${each(times, (n) => `  c${n}-x: { source: s${n}-x }`)}`,
  ),
  inFields(
    'sources in a circle, each with a claim',
    2_900,
    (times) =>
      `sources:\n${each(times, (n) => document(n, `derivedFrom: [s${(n + 1) % times}-x]`))}\nclaims:\n${each(times, (n) => `  c${n}-x: { source: s${n}-x }`)}`,
  ),
  inFields(
    'sources of one address',
    5_900,
    (times) =>
      `sources:\n${each(times, (n) => document(n, 'derivedFrom: []').replace(/post.example.\d+/, 'post.example/1'))}`,
  ),
  inFields(
    'entries of `derivedFrom`',
    5_900,
    (times) =>
      `sources:\n  own:\n    title: Own\n    publisher: daily-post\n    published: 2024\n    unavailable: Lost\n    derivedFrom:\n${each(times, () => '      - agency-report')}`,
  ),
  inFields('unknown keys', 5_900, (times) => each(times, (n) => `titel${n}: x`)),
  inFields('one key again and again', 5_900, (times) => each(times, () => 'conflicts: None')),
  inFields('lists in lists', 9_000, (times) => `gaps: ${'['.repeat(times)}`),
  inFields(
    'lists in lists that close',
    9_000,
    (times) => `gaps: ${'['.repeat(times)}${']'.repeat(times)}`,
  ),
  inFields('groups in groups', 4_000, (times) => `conflicts: ${'{a: '.repeat(times)}`),
  inFields('keys under keys', 1_300, (times) => each(times, (n) => `${' '.repeat(n)}a:`)),
  inFields('entries under entries', 9_000, (times) => `gaps:\n  ${'- '.repeat(times)}a`),
  inFields('tabs', 5_900, (times) => `gaps:\n${each(times, () => '\t- a')}`),
  inFields(
    'quotation marks that never close',
    5_900,
    (times) => `gaps:\n${each(times, () => '  - "a')}`,
  ),
  inFields('colons in text', 5_900, (times) => `gaps:\n${each(times, () => '  - a: b: c')}`),
  inFields('anchors', 5_900, (times) => `gaps:\n${each(times, (n) => `  - &a${n} b`)}`),
  inFields('remarks', 5_900, (times) => each(times, () => '# a remark')),
  inFields(
    'lines of one text',
    5_900,
    (times) => `conflicts: >-\n${each(times, () => '  a line of text')}`,
  ),
  inFields(
    'wrong dates',
    5_900,
    (times) =>
      `claims:\n${each(times, (n) => `  c${n}-x: { source: post-story, date: 2024-02-31 }`)}`,
  ),
  inFields(
    'takeaways',
    5_900,
    (times) => `takeaways:\n${each(times, () => '  - { text: It says so., claims: [order] }')}`,
  ),
  inFields(
    'revisions',
    5_900,
    (times) =>
      `revisions:\n${each(times, () => '  - { date: 2024-11-17, kind: minor, note: A word. }')}`,
  ),
  inFields(
    'suppressions',
    5_900,
    (times) =>
      `suppress:\n${each(times, (n) => `  - { rule: ref/unused, at: c${n}-x, reason: So. }`)}`,
  ),
  inFields(
    'former addresses',
    5_900,
    (times) => `formerly:\n${each(times, (n) => `  - old-${n}`)}`,
  ),
  inFields(
    'topics that do not exist',
    5_900,
    (times) => `actors:\n${each(times, (n) => `  - north-${n}`)}`,
  ),
];

const both: readonly Growing[] = [
  inBoth(
    'claims, each cited',
    2_900,
    (times) => `claims:\n${each(times, (n) => `  c${n}-x: { source: agency-report }`)}`,
    (times) => each(times, (n) => `The agency says so.[@c${n}-x]`, '\n\n'),
  ),
  inBoth(
    'claims, each cited by a misspelt id',
    2_900,
    (times) => `claims:\n${each(times, (n) => `  claim-of-${n}: { source: agency-report }`)}`,
    (times) => each(times, (n) => `The agency says so.[@cliam-of-${n}]`, '\n\n'),
  ),
  inBoth(
    'suppressions, each of a paragraph',
    2_900,
    (times) =>
      `suppress:\n${each(times, (n) => `  - { rule: claim/uncited, at: Paragraph ${n} says., reason: So. }`)}`,
    (times) => each(times, (n) => `Paragraph ${n} says.`, '\n\n'),
  ),
];

const profile = (fields: string): string => `---\nname: A\nsummary: B.\n${fields}\n---\n`;

const inFiles = (
  name: string,
  most: number,
  one: (n: number, times: number) => readonly [path: string, text: string],
): Growing => ({
  name: `files: ${name}`,
  path: '',
  most,
  files: (times) => ({
    ...exampleWorld,
    ...Object.fromEntries(Array.from({ length: times }, (_, n) => one(n, times))),
  }),
});

const folders: readonly Growing[] = [
  inFiles('topics under topics', 2_000, (n) => [
    `topics/t${n}-x.md`,
    profile(n === 0 ? '' : `broader: t${n - 1}-x`),
  ]),
  inFiles('topics in a circle', 2_000, (n, times) => [
    `topics/t${n}-x.md`,
    profile(`broader: t${(n + 1) % times}-x`),
  ]),
  inFiles('bodies that are part of bodies', 2_000, (n) => [
    `actors/a${n}-x.md`,
    profile(`kind: government${n === 0 ? '' : `\npartOf: a${n - 1}-x`}`),
  ]),
  inFiles('documents of bodies', 1_000, (n) => [
    `sources/d${n}-x.yaml`,
    `title: D\npublisher: north-agency\npublished: 2024\nurl: https://d.example/${n}\nderivedFrom: [d${n + 1}-x]\n`,
  ]),
];

/** What is known to grow faster, and why. */
const squares: Readonly<Record<string, string>> = {
  'text: notes': 'the parser looks through all its edits again at every note',
  'text: lists in lists': 'the parser looks through all its edits again at every inner list',
};

export const growing: readonly Growing[] = [...markdown, ...yaml, ...both, ...folders].map(
  (one) => {
    const square = squares[one.name];
    return square === undefined ? one : { ...one, square };
  },
);
