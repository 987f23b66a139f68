import type { Attribution, Claim, Corpus } from '../../corpus/corpus.ts';
import type { Path } from '../../schema/field-at.ts';
import { chainOf, partyKey, type Chain } from '../../provenance/chain.ts';
import { isRelay } from '../../provenance/origins.ts';
import { chainText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { fieldPath, isRefused, recordOf } from '../written.ts';

/** A newspaper that carries an agency's report has said nothing of its own. */
export const relayAsSpeaker = defineRule({
  id: 'attr/relay-as-speaker',
  severity: 'error',
  fields: ['claim.saidBy'],
  summary: 'Name as speaker who says it, not who passes it on',
  why: 'An aggregator, a platform or a newspaper that carries somebody else’s report vouches for nothing but the passing on. Named as the speaker it would count as an origin of its own, and one report would become many.',
  mend: 'Name the speaker at the end of the chain, or delete `saidBy`: the document then speaks along its chain. Where the outlet itself read something out of material of others, give that material as `basedOn`.',
  examples: {
    pass: [
      {
        name: 'the agency as the speaker of its report, and an outlet that read its pictures',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: post-story, saidBy: north-agency }
  model: { source: post-story, saidBy: daily-post, basedOn: [agency-report] }`,
            text: 'Production was ordered, the agency says.[@order] The newspaper sees an older model in its pictures.[@model]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a newspaper that repeats an agency',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: post-story, saidBy: daily-post }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 40,
          endLine: 10,
          endColumn: 50,
          message:
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: post-story → agency-report',
          help: 'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [agency-report]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'saidBy: daily-post',
            to: 'saidBy: north-agency',
          },
        ],
      },
      {
        name: 'an aggregator',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/report
derivedFrom: [agency-report]
`,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: watched, saidBy: relay-watch }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 37,
          endLine: 10,
          endColumn: 48,
          message:
            '`order` is put in the mouth of `relay-watch`, an aggregator, which passes on what others publish',
          help: 'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `relay-watch` itself made of it, add `basedOn: [agency-report]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'saidBy: relay-watch',
            to: 'saidBy: north-agency',
          },
        ],
      },
      {
        name: 'the default speaker of several attributions',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    saidBy: daily-post
    attributions:
      - { source: post-story }
      - { source: news-interview }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 23,
          message:
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: post-story → agency-report',
          help: 'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [agency-report]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '    saidBy: daily-post\n',
            to: '',
          },
        ],
      },
    ],
  },
  check(context) {
    for (const claim of context.corpus.claims.values()) checkClaim(context, claim);
  },
});

/** A speaker that stands at the claim for several entries is one fault, not several. */
function checkClaim({ corpus, judgeable, report }: RuleContext, claim: Claim): void {
  const record = recordOf(corpus, claim);
  const found = new Set<string>();
  for (const attribution of claim.attributions) {
    const path = fieldPath(record, claim, attribution, 'saidBy');
    const relayed = relayIn(corpus, attribution, judgeable(claim));
    if (!relayed || found.has(path.join('.'))) continue;
    if (isRefused(record, fieldPath(record, claim, attribution, 'basedOn'))) continue;
    found.add(path.join('.'));
    report(relay(corpus, claim, relayed, path));
  }
}

interface Relayed {
  readonly speaker: string;
  /** Without the speaker. */
  readonly chain: Chain;
}

/** The named speaker, if all that it does is to pass on. */
function relayIn(
  corpus: Corpus,
  { saidBy, ...unspoken }: Attribution,
  isJudgeable: boolean,
): Relayed | undefined {
  if (!saidBy || !('actor' in saidBy) || unspoken.basedOn.length > 0) return undefined;
  const speaker = saidBy.actor;
  const isPassedOn = isRelay(corpus, saidBy);
  if (!isPassedOn && !isJudgeable) return undefined;
  const chain = chainOf(corpus, unspoken);
  return isPassedOn || goesOnFrom(corpus, chain, speaker) ? { speaker, chain } : undefined;
}

/** Whether the chain passes a document that the actor published, and ends with somebody else. */
function goesOnFrom(corpus: Corpus, { links }: Chain, actor: string): boolean {
  const key = partyKey({ actor });
  const last = links.at(-1);
  if (!last || partyKey(last.party) === key) return false;
  return links.slice(0, -1).some(({ source }) => {
    const publisher = source === undefined ? undefined : corpus.sources.get(source)?.publisher;
    return publisher !== undefined && partyKey(publisher) === key;
  });
}

function relay(corpus: Corpus, claim: Claim, { speaker, chain }: Relayed, path: Path): Report {
  const kind = corpus.actors.get(speaker)?.kind;
  const why = isRelay(corpus, { actor: speaker })
    ? `${kind === 'platform' ? 'a platform' : 'an aggregator'}, which passes on what others publish`
    : `which has it from elsewhere: ${chainText(chain)}`;
  return {
    at: valueAt(recordOf(corpus, claim), path),
    message: `\`${claim.id}\` is put in the mouth of \`${speaker}\`, ${why}`,
    help: advice(corpus, chain, speaker),
    subject: claim.id,
  };
}

function advice(corpus: Corpus, { links }: Chain, speaker: string): string {
  const last = links.at(-1);
  const other = last && partyKey(last.party) !== partyKey({ actor: speaker });
  if (!last || !other) return 'name who says it there, or delete `saidBy`';
  const { source, party } = last;
  const basis = upstreamText(source === undefined ? party : { source });
  const own = `delete \`saidBy\`, or, if this is what \`${speaker}\` itself made of it, add \`basedOn: [${basis}]\``;
  const named = 'actor' in party && !isRelay(corpus, party);
  return named ? `write \`saidBy: ${party.actor}\`, ${own}` : own;
}
