import type { Attribution, Claim, Corpus, Speaker } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { statusOf } from '../../provenance/status.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { fieldPath, recordOf } from '../written.ts';

/** What somebody says who cannot be named is a poor ground for the desk's own judgement. */
export const unnamedOpinion = defineRule({
  id: 'attr/unnamed-opinion',
  severity: 'warning',
  fields: ['claim.restsOn'],
  summary: 'Rest no assessment on unnamed speakers alone',
  why: 'Nobody can ask an unnamed speaker how they know, or hold them to what they said. A judgement that stands on nothing else passes their word on under the desk’s name.',
  mend: 'Rest it on something else as well, or give the words as a reported claim of the unnamed speaker and judge nothing.',
  examples: {
    pass: [
      {
        name: 'an unnamed official beside an agency',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  count:
    source: news-interview
    saidBy: { unnamed: an official, reason: not allowed to speak in public, of: southland }
  outlook: { kind: assessed, confidence: low, because: Both sides say so., restsOn: [order, count] }`,
            text: 'Production was ordered, the agency says.[@order] Ten were built, an official of Southland says.[@count] We judge it likely that it began.[@outlook]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an unnamed official alone',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  count:
    source: news-interview
    saidBy: { unnamed: an official, reason: not allowed to speak in public, of: southland }
  outlook: { kind: assessed, confidence: low, because: The official would know., restsOn: [count] }`,
            text: 'Production was ordered, the agency says.[@order] Ten were built, an official of Southland says.[@count] We judge it likely that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 91,
          endLine: 14,
          endColumn: 98,
          message: '`outlook` rests on an unnamed speaker alone: `an official`',
          help: 'rest it on something else as well, for instance `restsOn: [count, order]`, if that supports it, or drop the judgement',
          related: [
            {
              message: 'the speaker of `count` is not named',
              file: 'briefings/example.md',
              line: 13,
              column: 13,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'restsOn: [count]',
            to: 'restsOn: [count, order]',
          },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      if (claim.kind !== 'assessed' || !judgeable(claim)) continue;
      const spoken = supportsOf(corpus, claim).map(unnamedIn);
      const unnamed = spoken.flatMap((one) => one ?? []);
      if (spoken.every((one) => one !== undefined)) {
        report(onlyUnnamed(corpus, claim, unnamed));
      }
    }
  },
});

/** The claims at the bottom: under a judgement, what that rests on. */
function supportsOf(corpus: Corpus, claim: Claim): readonly Claim[] {
  const found = new Set<Claim>([claim]);
  // A set gives what is added to it while it is being gone through.
  for (const { restsOn } of found) {
    for (const ref of restsOn) {
      const support = corpus.claims.get(ref);
      if (support) found.add(support);
    }
  }
  return [...found].filter(({ kind, restsOn }) => kind !== 'assessed' || restsOn.length === 0);
}

interface Unnamed {
  readonly claim: Claim;
  readonly attribution: Attribution;
  readonly speaker: string;
}

/** The unnamed speakers of a claim, or undefined where anything else supports it. */
function unnamedIn(claim: Claim): readonly Unnamed[] | undefined {
  if (statusOf(claim) === 'verified' || claim.attributions.length === 0) return undefined;
  const found = claim.attributions.flatMap((attribution): readonly Unnamed[] => {
    const speaker = nameless(attribution.saidBy);
    return speaker === undefined ? [] : [{ claim, attribution, speaker }];
  });
  return found.length === claim.attributions.length ? found : undefined;
}

const nameless = (saidBy: Speaker | undefined): string | undefined =>
  saidBy && 'unnamed' in saidBy ? saidBy.unnamed : undefined;

function onlyUnnamed(corpus: Corpus, claim: Claim, unnamed: readonly Unnamed[]): Report {
  const speakers = [...new Set(unnamed.map(({ speaker }) => tick(speaker)))];
  const who = speakers.length === 1 ? 'an unnamed speaker' : 'unnamed speakers';
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'restsOn']),
    message: `\`${claim.id}\` rests on ${who} alone: ${speakers.join(', ')}`,
    help: advice(corpus, claim),
    related: unnamed.map((one) => {
      const record = recordOf(corpus, one.claim);
      return {
        at: valueAt(record, fieldPath(record, one.claim, one.attribution, 'saidBy')),
        message: `the speaker of \`${one.claim.id}\` is not named`,
      };
    }),
    subject: claim.id,
  };
}

function advice(corpus: Corpus, claim: Claim): string {
  const own = corpus.briefings.get(claim.briefing)?.claims.values() ?? [];
  const other = [...own].find(
    (one) => one.kind !== 'assessed' && !claim.restsOn.includes(one.ref) && !unnamedIn(one),
  );
  const refs = claim.restsOn.map((ref) => ref.replace(`${claim.briefing}#`, ''));
  const say = other
    ? `, for instance \`restsOn: [${[...refs, other.id].join(', ')}]\`, if that supports it`
    : '';
  return `rest it on something else as well${say}, or drop the judgement`;
}
