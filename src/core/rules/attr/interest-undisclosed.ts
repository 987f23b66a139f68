import type { Corpus, Party } from '../../corpus/corpus.ts';
import type { EdtfDate } from '../../schema/edtf.ts';
import { stakeOf, type Stake } from '../../provenance/interest.ts';
import { dateOf } from '../../provenance/origins.ts';
import { principalOf } from '../../provenance/principal.ts';
import { isStateMedia } from '../../provenance/state-media.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing, interestedNorthland } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { citedClaims, type CitedClaim } from '../prose/cited-claims.ts';
import { actorsLeadingTo, actorsNamedIn } from '../prose/named-actors.ts';
import { proseSentences, type Sentence } from '../prose/prose-sentences.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';

/** Whoever has a stake may be right; the reader has to know whose word it is. */
export const interestUndisclosed = defineRule({
  id: 'attr/interest-undisclosed',
  severity: 'warning',
  fields: ['actor.interests'],
  summary: 'Name the party whose claim it is in the sentence that makes it',
  why: 'A party to a matter gains by being believed in it. Its claim may be true all the same, but a reader who meets it as “officials say”, or as what a newspaper reports, cannot weigh it, for the name that tells of the stake is not there.',
  mend: 'Name the speaker, or the state or body that it speaks for, in the sentence. If it has no interest in saying so, give the reason in `againstInterest`.',
  examples: {
    pass: [
      {
        name: 'the party by its name, its principal by an adjective, and one that admits a failure',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, saidBy: north-ministry }
  test: { source: agency-report }
  failure: { source: agency-report, saidBy: north-ministry, againstInterest: It admits a failure. }`,
            text: 'The Ministry of Defence of Northland says that production was ordered.[@order] Northern state media report a test.[@test] The first series had failed, the ministry admits.[@failure]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a party that is called “the ministry”',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, saidBy: north-ministry }`,
            text: 'The ministry says that production was ordered.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 49,
          endLine: 13,
          endColumn: 54,
          message:
            '`order` is the word of the Ministry of Defence of Northland, which has a stake in Drones, and the sentence names neither it nor Northland',
          help: 'name it, for instance `according to the Ministry of Defence of Northland`',
          related: [
            {
              message: 'the stake is declared here',
              file: 'actors/northland.md',
              line: 6,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'The ministry says that production was ordered.',
            to: 'Production was ordered, according to the Ministry of Defence of Northland.',
            offered: 'according to the Ministry of Defence of Northland',
          },
        ],
      },
      {
        name: 'state media of a party behind a newspaper',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the Daily Post reports.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 50,
          endLine: 11,
          endColumn: 60,
          message:
            '`post-story` is the word of North Agency, which has a stake in Drones, and the sentence names neither it nor Northland',
          help: 'name it, for instance `according to state media of Northland`',
          related: [
            {
              message: 'the stake is declared here',
              file: 'actors/northland.md',
              line: 6,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'the Daily Post reports',
            to: 'according to state media of Northland',
          },
        ],
      },
    ],
  },
  check(context) {
    for (const sentence of proseSentences(context.corpus)) {
      undisclosedIn(context, sentence).forEach(context.report);
    }
  },
});

/** One for each party whose word it is and who is not named. */
export function undisclosedIn(context: RuleContext, sentence: Sentence): readonly Report[] {
  let named: ReadonlySet<string> | undefined;
  const reported = new Set<string>();
  return citedClaims(context.corpus, sentence).flatMap((cited) => {
    const party = stakesOf(context, cited).find((one) => {
      named ??= new Set([
        ...actorsNamedIn(sentence).map(({ actor }) => actor),
        ...actorsLeadingTo(context.corpus, sentence),
        // The page of an actor names it above the text.
        ...(sentence.body.record.kind === 'actor' ? [sentence.body.thing.id] : []),
      ]);
      return ![...named].some((actor) => standsFor(context.corpus, actor, one));
    });
    if (!party || reported.has(party.principal)) return [];
    reported.add(party.principal);
    return [undisclosed(context.corpus, sentence, cited, party)];
  });
}

/** Itself, its principal, or another body that answers to the same one: the state's agency for its leader. */
const standsFor = (corpus: Corpus, actor: string, { principal, at }: Interested): boolean =>
  idOf(principalOf(corpus, { actor }, at)) === principal;

interface Interested {
  readonly speaker: string;
  readonly principal: string;
  readonly holder: string;
  readonly stake: Stake;
  readonly ofState: boolean;
  readonly at: EdtfDate | undefined;
}

/** The parties whose word a claim is. What the desk judges, and an act, is not held against anybody. */
function stakesOf(
  { corpus, judgeable }: RuleContext,
  { claim }: CitedClaim,
): readonly Interested[] {
  if (claim.kind !== 'reported' || !judgeable(claim, 'interest')) return [];
  return claim.attributions.flatMap((attribution): readonly Interested[] => {
    const stake = stakeOf(corpus, claim, attribution);
    if (!stake?.held) return [];
    const at = dateOf(corpus, claim, attribution);
    return [
      {
        speaker: idOf(stake.speaker) ?? stake.holder,
        principal: idOf(principalOf(corpus, stake.speaker, at)) ?? stake.holder,
        holder: stake.holder,
        stake,
        ofState: isStateMedia(corpus, stake.speaker, at),
        at,
      },
    ];
  });
}

const idOf = (party: Party): string | undefined => ('actor' in party ? party.actor : undefined);

function undisclosed(
  corpus: Corpus,
  { body }: Sentence,
  { cite, claim }: CitedClaim,
  { speaker, principal, holder, stake, ofState }: Interested,
): Report {
  const nameOf = (actor: string) => nameInText(corpus, { actor });
  const topic = corpus.topics.get(stake.interest.in)?.name ?? stake.interest.in;
  const names =
    speaker === principal ? 'does not name it' : `names neither it nor ${nameOf(principal)}`;
  const offered = ofState ? `state media of ${nameOf(principal)}` : nameOf(speaker);
  const actor = corpus.actors.get(holder);
  return {
    at: body.place(cite),
    message: `\`${cite.id}\` is the word of ${nameOf(speaker)}, which has a stake in ${topic}, and the sentence ${names}`,
    help: `name it, for instance \`according to ${offered}\``,
    ...(actor && {
      related: [{ at: keyAt(actor.record, ['interests']), message: 'the stake is declared here' }],
    }),
    subject: claim.id,
  };
}
