// What became of the sourcing between two versions.

import { describe, expect, it } from 'vitest';
import { markNew } from '../../../src/core/diagnostics/mark-new.ts';
import { sourcingDiff } from '../../../src/core/diagnostics/sourcing-diff.ts';
import {
  diffJson,
  diffMarkdown,
  diffText,
} from '../../../src/core/diagnostics/sourcing-diff-text.ts';
import { exampleBriefing, worldWith } from '../../../src/core/rules/example-world.ts';
import { checkFiles } from '../check-files.ts';

const text = 'It was ordered, Northland says.[@order] It stopped.[@stop] It may go on.[@outlook]';

const corpusOf = (files: Readonly<Record<string, string>>) =>
  checkFiles(worldWith({ files })).corpus;

const before = corpusOf({
  'briefings/old-example.md': exampleBriefing({
    fields: `claims:
  order: { source: post-story, text: It was ordered }
  stop: { source: news-interview, text: It stopped }
  outlook: { kind: assessed, confidence: high, because: It did., restsOn: [order], text: It may go on }`,
    text,
  }),
});

const after = corpusOf({
  'sources/post-story.yaml': `title: Production ordered, agency says
publisher: A New Paper
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
retracted: { date: 2024-11-16, note: It was a mistake | said so }
`,
  'briefings/example.md': exampleBriefing({
    fields: `formerly: [old-example]
claims:
  order:
    status: corroborated
    text: It was ordered
    attributions: [{ source: post-story }, { saidBy: south-official, source: news-interview }]
  late: { source: agency-report, text: It is new }
  outlook: { kind: assessed, confidence: low, because: It did., restsOn: [order], text: It may go on }`,
    text: text.replace('@stop', '@late'),
  }),
});

const diff = sourcingDiff(before, after);

describe('the sourcing diff', () => {
  it('follows claims, origins, outlets and retractions, and briefings to their new ids', () => {
    expect(JSON.parse(diffJson(diff))).toEqual({
      added: [
        {
          claim: 'example#late',
          text: 'It is new',
          status: 'unverified',
          origins: ['Northland'],
        },
      ],
      removed: [
        {
          claim: 'example#stop',
          text: 'It stopped',
          status: 'unverified',
          origins: ['Evening News'],
        },
      ],
      changed: [
        {
          claim: 'example#order',
          text: 'It was ordered',
          status: { before: 'unverified', after: 'corroborated' },
          origins: { before: ['Northland'], after: ['Northland', 'Southland'] },
        },
        {
          claim: 'example#outlook',
          text: 'It may go on',
          confidence: { before: 'high', after: 'low' },
        },
      ],
      newOutlets: ['A New Paper'],
      retracted: [
        {
          source: 'post-story',
          title: 'Production ordered, agency says',
          note: 'It was a mistake | said so',
        },
      ],
      restored: [],
    });
  });

  it('is text for people', () => {
    expect(diffText(diff)).toBe(`Sourcing

Claims added
  \`example#late\`: unverified; origins: Northland; It is new

Claims removed
  \`example#stop\`: unverified; origins: Evening News; It stopped

Claims changed
  \`example#order\`: status unverified → corroborated; origins Northland → Northland, Southland
  \`example#outlook\`: confidence high → low

New outlets
  A New Paper

Sources retracted
  \`post-story\`: Production ordered, agency says (It was a mistake | said so)

`);
  });

  it('is Markdown for a pull request', () => {
    expect(diffMarkdown(diff).split('\n').slice(-8)).toEqual([
      '**New outlets**',
      '',
      '- A New Paper',
      '',
      '**Sources retracted**',
      '',
      '- `post-story`: Production ordered, agency says (It was a mistake \\| said so)',
      '',
    ]);
  });

  it('says that nothing changed', () => {
    const same = sourcingDiff(after, after);
    expect(diffText(same)).toBe('Nothing changed in the sourcing.\n\n');
    expect(diffMarkdown(same)).toBe('### Sourcing\n\nNothing changed in the sourcing.\n');
  });
});

describe('markNew', () => {
  const finding = {
    rule: 'ref/unused',
    severity: 'warning' as const,
    file: 'briefings/2024/a.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: 'm',
    help: 'h',
    url: '/',
  };

  it('counts equal findings, wherever in the same thing they stand', () => {
    const found = [
      finding,
      { ...finding, line: 9 },
      { ...finding, severity: 'error' as const },
      { ...finding, file: 'briefings/b.md' },
    ];
    const known = [{ ...finding, file: 'briefings/a.md', line: 4 }];
    expect(markNew(found, known).map(({ isNew }) => isNew)).toEqual([false, true, true, true]);
  });
});
