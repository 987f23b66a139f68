import type { Source } from '../../corpus/corpus.ts';
import { isStateMedia } from '../../provenance/state-media.ts';
import { exampleBriefing } from '../example-world.ts';
import { missingAt } from '../places.ts';
import { isRefused } from '../written.ts';
import { defineRule, type Report } from '../rule.ts';

/** What a party publishes about itself is the first to be changed or deleted. */
export const missing = defineRule({
  id: 'archive/missing',
  severity: 'warning',
  fields: ['source.archives'],
  summary: 'Keep a snapshot of state media, posts and handouts',
  why: 'State media, posts and handouts are changed and deleted more often than other documents, and by those whom they concern. Without a snapshot nobody can check later what they said.',
  mend: 'Have the page archived and add the snapshot to `archives`.',
  examples: {
    pass: [
      {
        name: 'a report by a state agency with a snapshot',
        files: { 'briefings/example.md': exampleBriefing({}) },
      },
    ],
    fail: [
      {
        name: 'a report by a state agency without one',
        files: {
          'sources/agency-note.yaml': `title: Note
publisher: north-agency
published: 2024-11-15
url: https://agency.example/note
derivedFrom: []
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@agency-note]',
          }),
        },
        finding: {
          file: 'sources/agency-note.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 12,
          message: '`agency-note` is from state media, and no snapshot of it is named',
          help: 'save the page, for instance at `https://web.archive.org/save/https://agency.example/note`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
        },
        mended: [
          {
            file: 'sources/agency-note.yaml',
            from: 'derivedFrom: []',
            to: 'derivedFrom: []\narchives: [{ url: https://archive.example/note, date: 2024-11-16 }]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a post without one',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  post: { kind: post, title: Post, publisher: north-ministry, published: 2024-11-15, url: https://posts.example/1, derivedFrom: [] }`,
            text: 'Production was ordered, the ministry says.[@post]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 7,
          message: '`post` is a post, and no snapshot of it is named',
          help: 'save the page, for instance at `https://web.archive.org/save/https://posts.example/1`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'derivedFrom: [] }',
            to: 'derivedFrom: [], archives: [{ url: https://archive.example/1, date: 2024-11-16 }] }',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const source of corpus.sources.values()) {
      if (source.archives.length > 0 || isRefused(source.record, [...source.path, 'archives']))
        continue;
      const why = reason(source, () => isStateMedia(corpus, source.publisher, source.published));
      if (why !== undefined) report(withoutSnapshot(source, why));
    }
  },
});

function reason({ kind, imagery }: Source, ofState: () => boolean): string | undefined {
  if (imagery?.handout) return 'is a handout';
  if (kind === 'post') return 'is a post';
  return ofState() ? 'is from state media' : undefined;
}

function withoutSnapshot({ id, url, record, path }: Source, why: string): Report {
  const save =
    url === undefined
      ? 'find a snapshot'
      : `save the page, for instance at \`https://web.archive.org/save/${url}\``;
  return {
    at: missingAt(record, path),
    message: `\`${id}\` ${why}, and no snapshot of it is named`,
    help: `${save}, and add \`archives: [{ url: "…", date: … }]\` with the address and day of the snapshot`,
    subject: id,
  };
}
