import type { Claim, Corpus } from '../../corpus/corpus.ts';
import { chainOf } from '../../provenance/chain.ts';
import { originsOf } from '../../provenance/origins.ts';
import { chainText, originName } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** Three outlets that repeat one agency are one witness, not three. */
export const overstated = defineRule({
  id: 'verify/overstated',
  severity: 'error',
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
          message:
            '`order` is marked corroborated but has one independent origin: Northland; agency-report; post-story → agency-report',
          help: 'write `status: unverified`, or add an attribution that does not pass through Northland',
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: corroborated', to: 'status: unverified' },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      if (claim.statedStatus !== 'corroborated' || !judgeable(claim)) continue;
      const origins = originsOf(corpus, claim);
      if (origins.length < 2) report(overstatedClaim(corpus, claim));
    }
  },
});

function overstatedClaim(corpus: Corpus, claim: Claim): Report {
  const [origin] = originsOf(corpus, claim);
  const record = corpus.briefings.get(claim.briefing)?.record;
  if (!record) throw new Error(`claim ${claim.ref} belongs to no briefing`);
  const name = origin && originName(corpus, origin);
  const chains = claim.attributions.map((one) => chainText(chainOf(corpus, one))).join('; ');
  const has = name === undefined ? 'no known origin' : `one independent origin: ${name}`;
  return {
    at: valueAt(record, [...claim.path, 'status']),
    message: `\`${claim.id}\` is marked corroborated but has ${has}; ${chains}`,
    help:
      name === undefined
        ? 'write `status: unverified`, or add attributions whose origins are known'
        : `write \`status: unverified\`, or add an attribution that does not pass through ${name}`,
    subject: claim.id,
  };
}
