import type { Briefing, Claim, Corpus } from '../../corpus/corpus.ts';
import { ceilingOf } from '../../provenance/ceiling.ts';
import type { Judgeable } from '../../provenance/judgeable.ts';
import { exampleBriefing, interestedNorthland } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { isLacking, recordOf } from '../written.ts';

/** A judgement that does not say how sure it is, why, and on what, is an opinion. */
export const missing = defineRule({
  id: 'confidence/missing',
  severity: 'error',
  fields: ['claim.confidence', 'claim.because', 'claim.restsOn'],
  summary: 'Give every assessment its confidence, its reasons and the claims on which it rests',
  why: 'The desk’s own judgements are where a reader has nobody else to ask. How sure, why, and resting on which claims is what makes one worth more than a guess, and what shows when it has to be revised.',
  mend: 'Add `confidence`, `because` and `restsOn`. What somebody else judges is a reported claim with `nature: opinion`.',
  examples: {
    pass: [
      {
        name: 'all three',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook:
    kind: assessed
    confidence: low
    because: Only one party says so.
    restsOn: [order]`,
            text: 'Production was ordered, the agency says.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'no confidence',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook:
    kind: assessed
    likelihood: likely
    because: Only one party says so.
    restsOn: [order]`,
            text: 'Production was ordered, state media of Northland say.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 10,
          message: '`outlook` is an assessment without `confidence`',
          help: 'add `confidence: low`',
        },
        mended: [
          { file: 'briefings/example.md', from: 'likelihood: likely', to: 'confidence: low' },
        ],
      },
      {
        name: 'nothing but the kind',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed }`,
            text: 'Production was ordered, the agency says.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 10,
          message: '`outlook` is an assessment without `confidence`, `because` and `restsOn`',
          help: 'add `confidence: low`, `because: "…"` and `restsOn: [order]`, with the reasons and the claims on which it rests',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'kind: assessed',
            to: 'kind: assessed, confidence: low, because: "…", restsOn: [order]',
            pasted: false,
          },
        ],
      },
      {
        name: 'an empty list of claims',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook:
    kind: assessed
    confidence: low
    because: Only one party says so.
    restsOn: []`,
            text: 'Production was ordered, the agency says.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 10,
          message: '`outlook` is an assessment without `restsOn`',
          help: 'add `restsOn: [order]`, with the claims on which it rests',
        },
        mended: [{ file: 'briefings/example.md', from: 'restsOn: []', to: 'restsOn: [order]' }],
      },
    ],
  },
  check(context) {
    const { corpus, report } = context;
    for (const claim of corpus.claims.values()) {
      if (claim.kind !== 'assessed') continue;
      const lacking = lackingIn(corpus, claim);
      if (lacking.length > 0) report(unfounded(context, claim, lacking));
    }
  },
});

const fields = ['confidence', 'because', 'restsOn'] as const;

type Field = (typeof fields)[number];

function lackingIn(corpus: Corpus, claim: Claim): readonly Field[] {
  const record = recordOf(corpus, claim);
  return fields.filter((field) => isLacking(record, [...claim.path, field]));
}

function unfounded(
  { corpus, judgeable }: RuleContext,
  claim: Claim,
  lacking: readonly Field[],
): Report {
  const samples: Readonly<Record<Field, string>> = {
    confidence: `confidence: ${allowed(corpus, judgeable, claim)}`,
    because: 'because: "…"',
    restsOn: `restsOn: [${supportsFor(corpus, claim).join(', ')}]`,
  };
  const own = { confidence: '', because: 'the reasons', restsOn: 'the claims on which it rests' };
  const what = lacking.flatMap((one) => own[one] || []).join(' and ');
  const names = lacking.map((one) => `\`${one}\``);
  return {
    at: keyAt(recordOf(corpus, claim), claim.path),
    message: `\`${claim.id}\` is an assessment without ${listed(names)}`,
    help: `add ${listed(lacking.map((one) => `\`${samples[one]}\``))}${what && `, with ${what}`}`,
    subject: claim.id,
  };
}

/** As much as the sourcing allows, where that can be told; else the least. */
function allowed(corpus: Corpus, judgeable: Judgeable, claim: Claim): string {
  const ceiling = judgeable(claim) ? ceilingOf(corpus, claim) : undefined;
  return ceiling?.confidence ?? 'low';
}

/** Other claims that are cited in the same block, else the first ones of the briefing. */
function supportsFor(corpus: Corpus, claim: Claim): readonly string[] {
  const briefing = corpus.briefings.get(claim.briefing);
  const others = [...(briefing?.claims.values() ?? [])].filter(({ kind }) => kind !== 'assessed');
  const near = briefing ? citedNear(briefing, claim) : new Set<string>();
  const beside = others.filter(({ ref }) => near.has(ref));
  const ids = (beside.length > 0 ? beside : others).slice(0, 3).map(({ id }) => id);
  return ids.length > 0 ? ids : ['some-claim'];
}

function citedNear({ text }: Briefing, claim: Claim): ReadonlySet<string> {
  const refs = text.targets.map((targets) =>
    targets.flatMap((one) => (one && 'claim' in one ? [one.claim] : [])),
  );
  const blocks = new Set(
    text.body.citations.flatMap(({ block }, index) =>
      refs[index]?.includes(claim.ref) ? [block] : [],
    ),
  );
  return new Set(
    text.body.citations.flatMap(({ block }, index) =>
      blocks.has(block) ? (refs[index] ?? []) : [],
    ),
  );
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
