// Safe fixes: which findings have one, what it writes, and that what could mean something else has none.

import { describe, expect, it } from 'vitest';
import { exampleBriefing, worldWith } from '../../../src/core/rules/example-world.ts';
import { checkFiles } from '../check-files.ts';
import { fixedFiles } from '../fixed-files.ts';

type Files = Readonly<Record<string, string>>;

const file = 'briefings/example.md';

/** A line of a briefing, in its fields or as its text. */
interface Line {
  readonly field?: string;
  readonly text?: string;
  readonly files?: Files;
}

const world = ({ field, text, files = {} }: Line): Files =>
  worldWith({
    files: {
      ...files,
      [file]: exampleBriefing({
        fields: `${field ?? ''}\nsuppress: [{ rule: ref/unused, reason: Said elsewhere. }]`,
        ...(text !== undefined && { text }),
      }),
    },
  });

const fixOnce = (files: Files): Files => fixedFiles(files, checkFiles(files).findings);

const claim = (fields: string): string => `claims:\n  order: { source: agency-report, ${fields} }`;

const former = {
  'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
formerly: [first-report]
`,
};

const fixed: readonly (readonly [rule: string, name: string, before: Line, after: Line])[] = [
  [
    'schema/unknown-key',
    'a misspelt key',
    { field: 'conflict: None.' },
    { field: 'conflicts: None.' },
  ],
  [
    'schema/unknown-key',
    'letters in another order, in brackets',
    { field: claim('dtae: 2024-11-14') },
    { field: claim('date: 2024-11-14') },
  ],
  [
    'schema/unknown-key',
    'a colon without its space',
    { field: claim('date:2024-11-14') },
    { field: claim('date: 2024-11-14') },
  ],
  [
    'schema/unknown-key',
    'a key in quotation marks',
    { field: '"conflict": None. # asked on Monday' },
    { field: '"conflicts": None. # asked on Monday' },
  ],
  [
    'schema/invalid',
    'a misspelt word of a vocabulary',
    { field: claim('status: unverfied') },
    { field: claim('status: unverified') },
  ],
  [
    'schema/invalid',
    'capitals and quotation marks',
    { field: claim('status: "Unverified"') },
    { field: claim('status: unverified') },
  ],
  [
    'schema/invalid',
    'one value where a list is meant',
    { field: 'gaps: The number of drones # so far' },
    { field: 'gaps: [The number of drones] # so far' },
  ],
  [
    'schema/invalid',
    'yes for true',
    { field: 'ai: { used: yes, purpose: Spelling }' },
    { field: 'ai: { used: true, purpose: Spelling }' },
  ],
  [
    'schema/date',
    'a date in words',
    { field: 'reviewBy: 14 November 2030' },
    { field: 'reviewBy: 2030-11-14' },
  ],
  [
    'schema/date',
    'a date in quotation marks with full stops',
    { field: 'reviewBy: "14.11.2030"' },
    { field: 'reviewBy: 2030-11-14' },
  ],
  [
    'schema/yaml',
    'a colon in text',
    { field: `conflicts: None: we "checked" it's fine` },
    { field: `conflicts: 'None: we "checked" it''s fine'` },
  ],
  [
    'schema/yaml',
    'text that goes on behind brackets',
    { field: 'conflicts: [None]: we checked' },
    { field: 'conflicts: "[None]: we checked"' },
  ],
  [
    'schema/yaml',
    'text cut short before a number',
    { field: 'conflicts: One author owns share #2' },
    { field: 'conflicts: "One author owns share #2"' },
  ],
  [
    'schema/yaml',
    'an id with @ in the YAML',
    { field: 'claims:\n  order: { source: @agency-report, date: 2024 }' },
    { field: 'claims:\n  order: { source: agency-report, date: 2024 }' },
  ],
  [
    'ref/unresolved',
    'an id with @ in quotation marks',
    { field: `claims:\n  order: { source: '@agency-report' } # see there` },
    { field: `claims:\n  order: { source: agency-report } # see there` },
  ],
  [
    'ref/unresolved',
    'a slip in an id',
    { field: 'claims:\n  order: { source: agency-reprot }' },
    { field: 'claims:\n  order: { source: agency-report }' },
  ],
  [
    'ref/unresolved',
    'an id that something had before',
    { field: 'claims:\n  order: { source: first-report }', files: former },
    { field: 'claims:\n  order: { source: agency-report }', files: former },
  ],
  [
    'ref/unresolved',
    'a slip in a citation with a locator',
    { text: 'It was ordered, the agency says.[@agency-raport, p. 2; @post-story]' },
    { text: 'It was ordered, the agency says.[@agency-report, p. 2; @post-story]' },
  ],
  [
    'ref/unresolved',
    'a link to a topic as if it were an actor',
    { text: 'It ordered [drones](actor:drones), the agency says.[@agency-report]' },
    { text: 'It ordered [drones](topic:drones), the agency says.[@agency-report]' },
  ],
  [
    'ref/unresolved',
    'a link to an actor by its file',
    { text: 'It was [Northland](../actors/northland.md), the agency says.[@agency-report]' },
    { text: 'It was [Northland](actor:northland), the agency says.[@agency-report]' },
  ],
  [
    'ref/malformed-citation',
    'forms of Pandoc that are not used',
    { text: 'It was ordered,[-@agency-report] the agency says.[[@agency-report]]' },
    { text: 'It was ordered,[@agency-report] the agency says.[@agency-report]' },
  ],
  [
    'ref/malformed-citation',
    'several ids and a locator without their signs',
    { text: 'It was ordered, the agency says.[@agency-report p. 4, @post-story]' },
    { text: 'It was ordered, the agency says.[@agency-report, p. 4; @post-story]' },
  ],
  [
    'ref/malformed-citation',
    'an empty link',
    { text: 'It was ordered, the agency says.[@agency-report]()' },
    { text: 'It was ordered, the agency says.[@agency-report]' },
  ],
  [
    'ref/malformed-citation',
    'a link to an id',
    { text: 'It was ordered, [the agency says](@agency-report).' },
    { text: 'It was ordered, the agency says[@agency-report].' },
  ],
  [
    'lint/suppression-unused',
    'a rule without its group',
    {
      field: 'claims:\n  extra: { source: post-story }',
      files: {
        'topics/extra.md':
          '---\nname: Extra\nsummary: More.\nsuppress: [{ rule: uncited, reason: No source. }]\n---\n\nWords.\n',
      },
    },
    {
      field: 'claims:\n  extra: { source: post-story }',
      files: {
        'topics/extra.md':
          '---\nname: Extra\nsummary: More.\nsuppress: [{ rule: claim/uncited, reason: No source. }]\n---\n\nWords.\n',
      },
    },
  ],
  [
    'schema/invalid',
    'a name of an actor, where a list of names stands',
    {
      files: {
        'actors/guild.md': '---\nname: Guild\nkind: igo\nsummary: A guild.\naliases: Union\n---\n',
      },
    },
    {
      files: {
        'actors/guild.md':
          '---\nname: Guild\nkind: igo\nsummary: A guild.\naliases: [Union]\n---\n',
      },
    },
  ],
];

describe('a fix', () => {
  it.each(fixed)('of %s: %s', (rule, _, before, after) => {
    const files = world(before);
    expect(
      checkFiles(files)
        .findings.filter((one) => one.fix)
        .map((one) => one.rule),
    ).toContain(rule);
    const once = fixOnce(files);
    expect(once).toEqual(world(after));
    expect(checkFiles(once).findings.filter((one) => one.rule === rule)).toEqual([]);
    expect(fixOnce(once)).toEqual(once);
  });

  it.each(fixed)('keeps line ends of Windows, of %s: %s', (_rule, _, before, after) => {
    const crlf = (files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
      );
    expect(fixOnce(crlf(world(before)))).toEqual(crlf(world(after)));
  });
});

describe('no fix', () => {
  it.each<[string, Line]>([
    [
      'where two ids are nearly as near',
      {
        field: 'claims:\n  order: { source: agency-repor }',
        files: {
          'sources/agency-reports.yaml':
            'title: Reports\npublisher: north-agency\npublished: 2024-11-15\nurl: https://agency.example/all\nderivedFrom: []\n',
        },
      },
    ],
    ['where figures differ', { field: 'claims:\n  order: { source: agency-report-2024 }' }],
    ['where the key that is meant stands there', { field: 'conflict: A.\nconflicts: B.' }],
    ['where two keys mean the same', { field: 'conflict: A.\nconflits: B.' }],
    ['where the key that is meant cannot hold the value', { field: 'source: agency-report' }],
    [
      'where another rule may be meant',
      {
        files: {
          'topics/extra.md':
            '---\nname: Extra\nsummary: More.\nsuppress: [{ rule: ref/missing, reason: So. }]\n---\n',
        },
      },
    ],
    ['where the day does not exist', { field: 'reviewBy: 2030-02-30' }],
    ['where day and month cannot be told apart', { field: 'reviewBy: 11/12/2030' }],
    ['where a time of day would be lost', { field: 'reviewBy: 2030-11-14T10:00' }],
    ['where an offset would be guessed', { field: 'embargo: 2024-11-16 06:00' }],
    ['where a comment may be meant', { field: 'conflicts: None # to be asked' }],
    ['where several values may be meant', { field: 'gaps: The number, and the place' }],
    ['where a word would be lost', { text: 'It was ordered.[see @agency-report]' }],
    [
      'where an address would be lost',
      { text: 'It was ordered.[@agency-report](https://agency.example/report)' },
    ],
    ['where the citation may go on', { text: 'It was ordered.[@agency-report *p.* 4' }],
  ])('%s', (_, line) => {
    const { findings } = checkFiles(world(line));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ fix }) => fix)).toEqual([]);
  });
});
