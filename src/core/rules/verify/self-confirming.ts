import type { Attribution, Claim, Corpus, Party } from '../../corpus/corpus.ts';
import { partyKey } from '../../provenance/chain.ts';
import { speakerOf, stakeOf } from '../../provenance/interest.ts';
import type { Judgeable } from '../../provenance/judgeable.ts';
import { dateOf, originKey, originsOf } from '../../provenance/origins.ts';
import { principalOf } from '../../provenance/principal.ts';
import { partyName } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { recordOf } from '../written.ts';

/** A ministry that finds its own army's report to be true has said it twice. */
export const selfConfirming = defineRule({
  id: 'verify/self-confirming',
  severity: 'error',
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
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }
    status: verified
    verification: { method: [document], by: northland, date: 2024-11-16 }`,
            text: 'Production was ordered, both sides say.[@order]',
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

/** Somebody whose claim the verifier cannot test, and what they are to the claim. */
interface Kin {
  readonly party: Party;
  readonly as: string;
  readonly principal: Party;
}

function confirmed(corpus: Corpus, judgeable: Judgeable, claim: Claim, by: Party): Kin | undefined {
  const principal = principalOf(corpus, by, claim.verification?.date);
  const key = partyKey(principal);
  const speakers = claim.attributions.flatMap((attribution) => {
    const party = speakerOf(corpus, claim, attribution);
    return party
      ? [{ party, attribution, principal: principalAt(corpus, claim, attribution, party) }]
      : [];
  });
  const own = speakers.filter((one) => partyKey(one.principal) === key);
  const [first] = own;
  if (first && own.length === speakers.length) {
    const all = new Set(own.map(({ party }) => partyKey(party))).size === 1;
    return { party: first.party, as: all ? 'its only speaker' : 'each of its speakers', principal };
  }
  const party = judgeable(claim, 'interest')
    ? own.find(({ attribution }) => stakeOf(corpus, claim, attribution))
    : undefined;
  if (party) return { party: party.party, as: 'an interested speaker', principal };
  const [origin, other] = originsOf(corpus, claim);
  if (!origin || other || 'desk' in origin || originKey(origin) !== key) return undefined;
  return { party: origin, as: 'its only origin', principal };
}

const principalAt = (corpus: Corpus, claim: Claim, attribution: Attribution, party: Party): Party =>
  principalOf(corpus, party, dateOf(corpus, claim, attribution));

function selfConfirmed(corpus: Corpus, claim: Claim, by: Party, kin: Kin): Report {
  const [verifier, speaker] = [upstreamText(by), upstreamText(kin.party)];
  const name = partyName(corpus, kin.principal);
  const same = partyKey(by) === partyKey(kin.party);
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'verification', 'by']),
    message: same
      ? `\`${claim.id}\` was checked by ${kin.as}, \`${verifier}\``
      : `\`${claim.id}\` was checked by \`${verifier}\`, but ${kin.as}, \`${speaker}\`, has the same principal: ${name}`,
    help: `name in \`by\` somebody who does not answer to ${name}, or delete \`verification\` and write \`status: unverified\``,
    subject: claim.id,
  };
}
