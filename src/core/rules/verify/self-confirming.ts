import type { Attribution, Claim, Corpus, Party } from '../../corpus/corpus.ts';
import { partyKey } from '../../provenance/chain.ts';
import { speakerOf, stakeOf } from '../../provenance/interest.ts';
import type { Judgeable } from '../../provenance/judgeable.ts';
import { dateOf, originKey, originsOf } from '../../provenance/origins.ts';
import { principalOf } from '../../provenance/principal.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing, interestedNorthland } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { recordOf } from '../written.ts';

/** A ministry that finds its own army's report to be true has said it twice. */
export const selfConfirming = defineRule({
  id: 'verify/self-confirming',
  severity: 'error',
  fields: ['claim.verification.by'],
  summary: 'Let somebody else verify a claim than who makes it',
  why: 'A check by the speaker, by another body of the same principal, or by a party to the matter who says the same, is the claim once more and not a test of it.',
  mend: 'Name a verifier who answers to nobody that makes the claim. If there is none, delete `verification` and write `status: unverified`.',
  examples: {
    pass: [
      {
        name: 'a verifier who does not answer to the speaker',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    status: verified
    verification: { method: [document], by: evening-news, date: 2024-11-16 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'another body of the same state',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    status: verified
    verification: { method: [document], by: north-ministry, date: 2024-11-16 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 45,
          endLine: 13,
          endColumn: 59,
          message:
            '`order` was checked by `north-ministry`, but its only speaker, `north-agency`, has the same principal: Northland',
          help: 'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '    verification: { method: [document], by: north-ministry, date: 2024-11-16 }\n',
            to: '',
          },
          { file: 'briefings/example.md', from: 'status: verified', to: 'status: unverified' },
        ],
      },
      {
        name: 'the only speaker',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  count:
    source: news-interview
    saidBy: south-official
    status: verified
    verification: { method: [witness], by: south-official, date: 2024-11-16 }`,
            text: 'Ten were built, an official of Southland says.[@count]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 44,
          endLine: 14,
          endColumn: 58,
          message: '`count` was checked by its only speaker, `south-official`',
          help: 'name in `by` somebody who does not answer to Southland, or delete `verification` and write `status: unverified`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'by: south-official',
            to: 'by: evening-news',
            pasted: false,
          },
        ],
      },
      {
        name: 'a party among the speakers',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }
    status: verified
    verification: { method: [document], by: northland, date: 2024-11-16 }`,
            text: 'Production was ordered, Northland and an official of Southland say.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 15,
          column: 45,
          endLine: 15,
          endColumn: 54,
          message:
            '`order` was checked by `northland`, but an interested speaker, `north-agency`, has the same principal: Northland',
          help: 'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'by: northland',
            to: 'by: daily-post',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      const by = claim.verification?.by;
      if (!by || !judgeable(claim)) continue;
      const found = confirmed(corpus, judgeable, claim, by);
      if (found) report(selfConfirmed(corpus, claim, by, found));
    }
  },
});

/** Those whose claim the verifier cannot test; without a party, all speakers together. */
interface Kin {
  readonly as: string;
  readonly party?: Party;
  readonly principal: Party;
}

function confirmed(corpus: Corpus, judgeable: Judgeable, claim: Claim, by: Party): Kin | undefined {
  const principal = principalOf(corpus, by, claim.verification?.date);
  const key = partyKey(principal);
  const speakers = speakersOf(corpus, claim);
  const own = speakers.filter((one) => partyKey(one.principal) === key);
  const parties = new Map(own.map(({ party }) => [partyKey(party), party]));
  const [first] = parties.values();
  if (first && own.length === speakers.length) {
    return parties.size === 1
      ? { as: 'its only speaker', party: first, principal }
      : { as: 'all its speakers', principal };
  }
  const interested = judgeable(claim, 'interest')
    ? own.find(({ attribution }) => stakeOf(corpus, claim, attribution))
    : undefined;
  if (interested) return { as: 'an interested speaker', party: interested.party, principal };
  const [origin, other] = originsOf(corpus, claim);
  if (!origin || other || 'desk' in origin || originKey(origin) !== key) return undefined;
  return { as: 'its only origin', party: origin, principal };
}

interface Spoken {
  readonly attribution: Attribution;
  readonly party: Party;
  readonly principal: Party;
}

function speakersOf(corpus: Corpus, claim: Claim): readonly Spoken[] {
  return claim.attributions.flatMap((attribution) => {
    const party = speakerOf(corpus, claim, attribution);
    if (!party) return [];
    const principal = principalOf(corpus, party, dateOf(corpus, claim, attribution));
    return [{ attribution, party, principal }];
  });
}

function selfConfirmed(corpus: Corpus, claim: Claim, by: Party, kin: Kin): Report {
  const name = nameInText(corpus, kin.principal);
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'verification', 'by']),
    message: `\`${claim.id}\` was checked by ${relation(by, kin, name)}`,
    help: `name in \`by\` somebody who does not answer to ${name}, or delete \`verification\` and write \`status: unverified\``,
    subject: claim.id,
  };
}

function relation(by: Party, { as, party }: Kin, principal: string): string {
  const verifier = `\`${upstreamText(by)}\``;
  if (!party) return `${verifier}, but ${as} have the same principal: ${principal}`;
  if (partyKey(party) === partyKey(by)) return `${as}, ${verifier}`;
  return `${verifier}, but ${as}, \`${upstreamText(party)}\`, has the same principal: ${principal}`;
}
