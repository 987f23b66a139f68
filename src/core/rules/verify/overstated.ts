import type { Attribution, Claim, Corpus } from '../../corpus/corpus.ts';
import { chainOf } from '../../provenance/chain.ts';
import { originsOf, originsOfAttribution } from '../../provenance/origins.ts';
import { statusOf } from '../../provenance/status.ts';
import { chainText, originName } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type RelatedPlace, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { recordOf } from '../written.ts';

/** Three outlets that repeat one agency are one witness, not three. */
export const overstated = defineRule({
  id: 'verify/overstated',
  severity: 'error',
  fields: ['claim.status'],
  summary: 'Require two independent origins for a corroborated claim',
  why: 'Documents that go back to one origin repeat it; they do not confirm it. A reader who sees “corroborated” takes the claim to have been said by two who do not depend on each other.',
  mend: 'Write `status: unverified`, or add an attribution that begins with somebody else.',
  examples: {
    pass: [
      {
        name: 'two origins',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    status: corroborated
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }`,
            text: 'Production was ordered, both sides say.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a report and a story that repeats it',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    status: corroborated
    attributions:
      - { source: agency-report }
      - { source: post-story }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 25,
          message: '`order` is marked corroborated but has one independent origin: Northland',
          help: 'write `status: unverified`, or add an attribution that does not pass through Northland',
          related: [
            {
              message: 'this attribution ends there: agency-report',
              file: 'briefings/example.md',
              line: 13,
              column: 19,
            },
            {
              message: 'this attribution ends there: post-story → agency-report',
              file: 'briefings/example.md',
              line: 14,
              column: 19,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: corroborated', to: 'status: unverified' },
        ],
      },
      {
        name: 'two bodies of one state',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    status: corroborated
    attributions:
      - { source: agency-report, saidBy: north-agency }
      - { source: news-interview, saidBy: north-ministry }`,
            text: 'Production was ordered, the agency and the ministry say.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 25,
          message: '`order` is marked corroborated but has one independent origin: Northland',
          help: 'write `status: unverified`, or add an attribution that does not pass through Northland',
          related: [
            {
              message: 'this attribution ends there: agency-report → north-agency',
              file: 'briefings/example.md',
              line: 13,
              column: 19,
            },
            {
              message: 'this attribution ends there: news-interview → north-ministry',
              file: 'briefings/example.md',
              line: 14,
              column: 19,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: corroborated', to: 'status: unverified' },
        ],
      },
      {
        name: 'a document of which it is not known what it takes over',
        files: {
          'sources/rumour.yaml': `title: Order rumoured
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: rumour, status: corroborated }`,
            text: 'Production was ordered, a newspaper says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 36,
          endLine: 10,
          endColumn: 48,
          message: '`order` is marked corroborated but has no known origin',
          help: 'write `status: unverified`, or add two attributions whose origins are known',
          related: [
            {
              message: 'the origin of this attribution is not known: rumour',
              file: 'briefings/example.md',
              line: 10,
              column: 20,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: corroborated', to: 'status: unverified' },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      if (statusOf(claim) !== 'corroborated' || !judgeable(claim)) continue;
      if (originsOf(corpus, claim).length < 2) report(overstatedClaim(corpus, claim));
    }
  },
});

function overstatedClaim(corpus: Corpus, claim: Claim): Report {
  const [origin] = originsOf(corpus, claim);
  const name = origin && originName(corpus, origin);
  const has = name === undefined ? 'no known origin' : `one independent origin: ${name}`;
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'status']),
    message: `\`${claim.id}\` is marked corroborated but has ${has}`,
    help:
      name === undefined
        ? 'write `status: unverified`, or add two attributions whose origins are known'
        : `write \`status: unverified\`, or add an attribution that does not pass through ${name}`,
    related: claim.attributions.map((one) => endOf(corpus, claim, one)),
    subject: claim.id,
  };
}

/** Where an attribution ends, told at its source. */
function endOf(corpus: Corpus, claim: Claim, attribution: Attribution): RelatedPlace {
  const record = recordOf(corpus, claim);
  const known = originsOfAttribution(corpus, claim, attribution).length > 0;
  const chain = chainText(chainOf(corpus, attribution));
  const bases = attribution.basedOn.map(upstreamText).join(', ');
  const based = bases && `, based on ${bases}`;
  return {
    at: valueAt(record, [...attribution.path, 'source']),
    message: known
      ? `this attribution ends there: ${chain}${based}`
      : `the origin of this attribution is not known: ${chain}${based}`,
  };
}
