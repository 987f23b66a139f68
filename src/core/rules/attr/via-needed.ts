import type { Attribution, Claim, Corpus, Source } from '../../corpus/corpus.ts';
import { forkOf } from '../../provenance/chain.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { isLacking, recordOf } from '../written.ts';

const mixedStory = `title: Order given, official doubts it
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, news-interview]
`;

/** A story with two sources does not say of each sentence which one it has it from; the reader of it can. */
export const viaNeeded = defineRule({
  id: 'attr/via-needed',
  severity: 'error',
  fields: ['claim.via'],
  summary: 'Say by `via` which way a claim came, where its document has several',
  why: 'A document that takes over from several others, or reports itself beside one, does not tell by its record where one statement in it comes from. Until the claim says so its chain ends there, and its origin is unknown.',
  mend: 'Write `via` with the way that the document gives for this statement, nearest first, or `via: []` if the document reports it itself. What the desk saw in a document needs no way, unless one of them may lead to a handout.',
  examples: {
    pass: [
      {
        name: 'a claim that says which way it came, and a document cited directly',
        files: {
          'sources/mixed-story.yaml': mixedStory,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: mixed-story, via: [agency-report] }`,
            text: 'Production was ordered, the agency says.[@order] An official doubts it, the newspaper says.[@mixed-story]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a story that takes over from two documents',
        files: {
          'sources/mixed-story.yaml': mixedStory,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: mixed-story }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 8,
          message:
            '`order` does not say which way it reached `mixed-story`, which takes over from `agency-report` and `news-interview`',
          help: 'write `via: [agency-report]` or `via: [news-interview]`, or `via: []` if Daily Post found it out itself',
          related: [
            {
              message: 'the ways are listed here',
              file: 'sources/mixed-story.yaml',
              line: 5,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'source: mixed-story }',
            to: 'source: mixed-story, via: [agency-report] }',
            pasted: false,
          },
        ],
      },
      {
        name: 'own reporting beside what is taken over, in one of two attributions',
        files: {
          'sources/mixed-story.yaml': `title: Order given, no trace of it
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [north-agency]
ownReporting: true
`,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - source: agency-report
      - source: mixed-story
        locator: third paragraph`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 9,
          endLine: 14,
          endColumn: 33,
          message:
            '`order` does not say which way it reached `mixed-story`, which takes over from `north-agency` and reports itself',
          help: 'write `via: [north-agency]`, or `via: []` if Daily Post found it out itself',
          related: [
            {
              message: 'the ways are listed here',
              file: 'sources/mixed-story.yaml',
              line: 5,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'locator: third paragraph',
            to: 'via: [north-agency]',
          },
        ],
      },
      {
        name: 'a copy of such a story',
        files: {
          'sources/mixed-story.yaml': mixedStory,
          'sources/copied-story.yaml': `title: Order given, official doubts it
publisher: evening-news
published: 2024-11-16
url: https://news.example/copied
derivedFrom: [{ from: mixed-story, how: republishes }]
`,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: copied-story, said: 2024-11-15 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 8,
          message:
            '`order` does not say which way it reached `mixed-story`, of which `copied-story` is a copy and which takes over from `agency-report` and `news-interview`',
          help: 'write `via: [agency-report]` or `via: [news-interview]`, or `via: []` if Daily Post found it out itself',
          related: [
            {
              message: 'the ways are listed here',
              file: 'sources/mixed-story.yaml',
              line: 5,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'said: 2024-11-15',
            to: 'via: [news-interview]',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      for (const attribution of claim.attributions) {
        if (!isLacking(recordOf(corpus, claim), [...attribution.path, 'via'])) continue;
        const fork = attribution.via ? undefined : forkOf(corpus, attribution);
        if (fork && isSound(corpus, attribution, fork)) {
          report(unknownWay(corpus, claim, attribution, fork));
        }
      }
    }
  },
});

const isSound = (corpus: Corpus, { source = '' }: Attribution, fork: Source): boolean =>
  fork.sound && corpus.sources.get(source)?.sound === true;

function unknownWay(corpus: Corpus, claim: Claim, attribution: Attribution, fork: Source): Report {
  const upstreams = (fork.derivedFrom ?? []).map(({ from }) => upstreamText(from));
  const named = upstreams.map((one) => `\`${one}\``);
  const ways = fork.ownReporting
    ? `takes over from ${listed(named)} and reports itself`
    : `takes over from ${listed(named)}`;
  const copy =
    attribution.source === fork.id ? '' : `of which \`${attribution.source}\` is a copy and `;
  const choices = upstreams.map((one) => `\`via: [${one}]\``).join(' or ');
  return {
    at: keyAt(recordOf(corpus, claim), attribution.path),
    message: `\`${claim.id}\` does not say which way it reached \`${fork.id}\`, ${copy}which ${ways}`,
    help: `write ${choices}, or \`via: []\` if ${nameInText(corpus, fork.publisher)} found it out itself`,
    related: [
      {
        at: keyAt(fork.record, [...fork.path, 'derivedFrom']),
        message: 'the ways are listed here',
      },
    ],
    subject: claim.id,
  };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
