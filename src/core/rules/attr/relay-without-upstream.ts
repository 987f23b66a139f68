import type { Corpus, Source } from '../../corpus/corpus.ts';
import { isRelay } from '../../provenance/origins.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, missingAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { isLacking, isRefused, isWritten } from '../written.ts';

/** What an aggregator shows was written by somebody else, who ought to be named. */
export const relayWithoutUpstream = defineRule({
  id: 'attr/relay-without-upstream',
  severity: 'warning',
  fields: ['source.derivedFrom', 'claim.via'],
  summary: 'Say what an aggregator or a platform passes on',
  why: 'An aggregator or a platform is never where information begins. A document published by one has no known origin until it says whose it is.',
  mend: 'Add `derivedFrom` with the document, actor or name that it passes on. For a post name the account as `publisher`, not the platform.',
  examples: {
    pass: [
      {
        name: 'an aggregator that names what it republishes',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/report
derivedFrom: [{ from: north-agency, how: republishes }]
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@watched]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an aggregator of which it is not known what it passes on',
        files: {
          'sources/watched.yaml': `title: Production is said to be ordered
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/report
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, an aggregator shows.[@watched]',
          }),
        },
        finding: {
          file: 'sources/watched.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 40,
          message:
            '`watched` is published by `relay-watch`, an aggregator, and does not say what it passes on',
          help: 'add whom it passes on, `derivedFrom: [{ from: "A name", how: republishes }]`, with the id of the document or actor if there is one',
        },
        mended: [
          {
            file: 'sources/watched.yaml',
            from: 'url: https://watch.example/report\n',
            to: 'url: https://watch.example/report\nderivedFrom: [{ from: north-agency, how: republishes }]\n',
            pasted: false,
          },
        ],
      },
      {
        name: 'a platform that is said to report itself, declared in a briefing',
        files: {
          'actors/wide-square.md': '---\nname: Wide Square\nkind: platform\n---\n',
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  square-post:
    title: '[Post on the order]'
    publisher: wide-square
    authors: [A. Poster]
    published: 2024-11-15
    url: https://square.example/post
    derivedFrom: []`,
            text: 'Production was ordered, a post says.[@square-post]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 16,
          column: 5,
          endLine: 16,
          endColumn: 16,
          message:
            '`square-post` is published by `wide-square`, a platform, and does not say what it passes on',
          help: 'name the account as the publisher, for instance `publisher: "A. Poster"`, or add whom it passes on, `derivedFrom: [{ from: "A. Poster", how: republishes }]`, with the id of the document or actor if there is one',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'publisher: wide-square',
            to: 'publisher: "A. Poster"',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const source of corpus.sources.values()) {
      const { record, path, publisher } = source;
      if (!record.parsed || !isRelay(corpus, publisher)) continue;
      if (isRefused(record, [...path, 'ownReporting'])) continue;
      if (isLacking(record, [...path, 'derivedFrom'])) report(unsourced(corpus, source));
    }
  },
});

function unsourced(corpus: Corpus, source: Source): Report {
  const { id, record, path, publisher, authors } = source;
  const field = [...path, 'derivedFrom'];
  const platform = 'actor' in publisher && corpus.actors.get(publisher.actor)?.kind === 'platform';
  const whom = twin(corpus, source) ?? JSON.stringify(authors[0] ?? 'A name');
  const passes = `add whom it passes on, \`derivedFrom: [{ from: ${whom}, how: republishes }]\`, with the id of the document or actor if there is one`;
  const account = `name the account as the publisher, for instance \`publisher: ${JSON.stringify(authors[0] ?? 'A name')}\``;
  return {
    at: isWritten(record, field) ? keyAt(record, field) : missingAt(record, path),
    message: `\`${id}\` is published by \`${upstreamText(publisher)}\`, ${platform ? 'a platform' : 'an aggregator'}, and does not say what it passes on`,
    help: platform ? `${account}, or ${passes}` : passes,
    subject: id,
  };
}

/** Another document of the same title is probably what is passed on. */
function twin(corpus: Corpus, { id, title }: Source): string | undefined {
  return [...corpus.sources.values()].find((one) => one.id !== id && one.title === title)?.id;
}
