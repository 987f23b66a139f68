import type { Briefing, Claim, Corpus } from '../../corpus/corpus.ts';
import type { EdtfDate } from '../../schema/edtf.ts';
import { dateOf } from '../../provenance/origins.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';
import { recordOf } from '../written.ts';

const denial = (published: string): string => `---
title: Official denies an order
summary: An official of Southland says that nothing was ordered.
status: published
published: ${published}
informationCutoff: ${published}
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, disputes: [example#order] }
---

Nothing was ordered, an official of Southland says.[@denial] The agency had reported an order.[@example#order]
`;

/** Who knows of a denial and gives only the claim has taken a side. */
export const disputeHidden = defineRule({
  id: 'verify/dispute-hidden',
  severity: 'warning',
  fields: ['claim.disputes'],
  summary: 'Cite the other side of a claim that is disputed',
  why: 'A claim that another one contradicts reads as settled where the text gives it alone. The other side was known; a reader who misses it cannot know that there is one.',
  mend: 'Cite the claim that disputes it, too, or say in the text why it is left out and suppress the rule there.',
  examples: {
    pass: [
      {
        name: 'both sides',
        files: {
          'briefings/denied.md': denial('2024-11-16'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order] An official denies it.[@denied#denial]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a denial in the same briefing that only a takeaway names',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: 'An official denies the order, but names no reason.', claims: [denial] }
claims:
  order: { source: agency-report, disputes: [denial] }
  denial: { source: news-interview, saidBy: south-official }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 16,
          column: 43,
          endLine: 16,
          endColumn: 48,
          message: '`order` and `denial` contradict each other, and the text cites only the former',
          help: 'cite the other side, too: `[@denial]`',
          related: [
            {
              message: '`denial` contradicts it',
              file: 'briefings/example.md',
              line: 13,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@order]',
            to: '[@order] An official denies it.[@denial]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a denial in another briefing that was known by then',
        files: {
          'briefings/denied.md': denial('2024-11-17'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 43,
          endLine: 13,
          endColumn: 48,
          message:
            '`order` and `denied#denial` contradict each other, and the text cites only the former',
          help: 'cite the other side, too: `[@denied#denial]`',
          related: [
            {
              message: '`denied#denial` contradicts it',
              file: 'briefings/denied.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@order]',
            to: '[@order] An official denies it.[@denied#denial]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    const opponents = opponentsIn(context.corpus);
    for (const text of linkedBodies(context.corpus)) {
      if (text.briefing) checkText(context, text, text.briefing, opponents);
    }
  },
});

type Opponents = ReadonlyMap<string, ReadonlySet<Claim>>;

/** `disputes` is read both ways. */
function opponentsIn({ claims }: Corpus): Opponents {
  const found = new Map<string, Set<Claim>>();
  const add = (ref: string, claim: Claim) => {
    const known = found.get(ref) ?? new Set<Claim>();
    found.set(ref, known.add(claim));
  };
  for (const claim of claims.values()) {
    for (const other of claim.disputes.flatMap((ref) => claims.get(ref) ?? [])) {
      add(other.ref, claim);
      add(claim.ref, other);
    }
  }
  return found;
}

function checkText(
  { corpus, report }: RuleContext,
  text: LinkedBody,
  briefing: Briefing,
  opponents: Opponents,
): void {
  const cited = new Set(
    text.text.targets.flat().flatMap((one) => (one && 'claim' in one ? [one.claim] : [])),
  );
  const seen = new Set<string>();
  text.text.targets.forEach((targets, index) => {
    targets.forEach((target, which) => {
      const cite = text.body.citations[index]?.cites[which];
      if (!cite || !target || !('claim' in target) || seen.has(target.claim)) return;
      seen.add(target.claim);
      const others = [...(opponents.get(target.claim) ?? [])];
      const known = others.filter((one) => isKnown(corpus, briefing, one));
      if (known.length === 0 || others.some(({ ref }) => cited.has(ref))) return;
      report({ at: text.place(cite), ...oneSided(corpus, briefing, cite.id, known) });
    });
  });
}

/** In the same briefing, or built elsewhere and said on or before the day of this one. */
function isKnown(corpus: Corpus, briefing: Briefing, claim: Claim): boolean {
  if (claim.briefing === briefing.id) return true;
  const other = corpus.briefings.get(claim.briefing);
  const day = briefing.updated ?? briefing.published ?? briefing.informationCutoff;
  if (other?.status !== 'published' || !day) return false;
  const said = claim.attributions.flatMap((one) => dateOf(corpus, claim, one) ?? []);
  const dates = said.length > 0 ? said : [other.published];
  return dates.some((date) => date !== undefined && isByThen(date, day));
}

/** Only what is certain counts. */
const isByThen = (date: EdtfDate, day: EdtfDate): boolean =>
  date.certain && day.certain && date.latest <= day.earliest;

function oneSided(
  corpus: Corpus,
  briefing: Briefing,
  id: string,
  others: readonly Claim[],
): Omit<Report, 'at'> {
  const refs = others.map((one) => (one.briefing === briefing.id ? one.id : one.ref));
  const names = refs.map((ref) => `\`${ref}\``);
  return {
    message:
      names.length === 1
        ? `\`${id}\` and ${names.join()} contradict each other, and the text cites only the former`
        : `\`${id}\` is contradicted by ${names.join(', ')}, none of which the text cites`,
    help: `cite the other side, too: ${refs.map((ref) => `\`[@${ref}]\``).join(' or ')}`,
    related: others.map((one, index) => ({
      at: keyAt(recordOf(corpus, one), one.path),
      message: `${names[index]} contradicts it`,
    })),
    subject: id,
  };
}
