import { canonicalUrl } from '../../corpus/canonical-url.ts';
import type { Corpus, Source } from '../../corpus/corpus.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** Two records of one page would pass for two documents. */
export const duplicateSource = defineRule({
  id: 'ref/duplicate-source',
  severity: 'error',
  fields: ['source.url'],
  summary: 'Declare every document once',
  why: 'Two records of one page look like two documents that say the same, and what is corrected in one stays wrong in the other.',
  mend: 'Keep one of the two and cite it everywhere. Where the page changed and both versions were read, link them with `versionOf`.',
  examples: {
    pass: [
      {
        name: 'two versions of one page',
        files: {
          'sources/post-story-2.yaml': `title: Production ordered, agency says (updated)
publisher: daily-post
published: 2024-11-16
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@post-story; @post-story-2]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'one page with and without a trace of where the link came from',
        files: {
          'sources/story-again.yaml': `title: Production ordered, agency says
publisher: daily-post
published: 2024-11-15
url: https://POST.example/story/?utm_source=newsletter#top
derivedFrom: [agency-report]
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@post-story; @story-again]',
          }),
        },
        finding: {
          file: 'sources/story-again.yaml',
          line: 4,
          column: 6,
          endLine: 4,
          endColumn: 59,
          message:
            '`story-again` has the same address as `post-story`: `https://post.example/story`',
          help: 'cite `post-story` and delete `story-again`; if it is another version of the page, add `versionOf: post-story`',
          related: [
            { message: 'the other source', file: 'sources/post-story.yaml', line: 4, column: 6 },
          ],
        },
        mended: [
          {
            file: 'sources/story-again.yaml',
            from: 'derivedFrom: [agency-report]\n',
            to: 'derivedFrom: [agency-report]\nversionOf: post-story\n',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    const documents = [...corpus.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const pages = Map.groupBy(documents, ({ url }) => url && canonicalUrl(url));
    for (const [page, sources] of pages) {
      if (page === undefined || sources.length < 2) continue;
      sources.forEach((source, index) => {
        const document = oldestVersion(corpus, source);
        const other = sources
          .slice(0, index)
          .find((earlier) => oldestVersion(corpus, earlier) !== document);
        if (other) report(duplicate(source, other, page));
      });
    }
  },
});

/** Where `versionOf` leads in the end; versions of one document end at the same one. */
function oldestVersion(corpus: Corpus, source: Source): string {
  const visited = new Set<string>();
  let current = source;
  for (let next: Source | undefined = current; next && !visited.has(next.id);) {
    current = next;
    visited.add(next.id);
    next = next.versionOf === undefined ? undefined : corpus.sources.get(next.versionOf);
  }
  return current.id;
}

function duplicate(source: Source, other: Source, page: string): Report {
  return {
    at: valueAt(source.record, [...source.path, 'url']),
    message: `\`${source.id}\` has the same address as \`${other.id}\`: \`${page}\``,
    help: `cite \`${other.id}\` and delete \`${source.id}\`; if it is another version of the page, add \`versionOf: ${other.id}\``,
    related: [{ at: valueAt(other.record, [...other.path, 'url']), message: 'the other source' }],
    subject: source.id,
  };
}
