import type { Briefing, Claim, Corpus } from '../../corpus/corpus.ts';
import { implicitClaim } from '../../corpus/link-claim.ts';
import type { Path } from '../../schema/field-at.ts';
import { tick } from '../../read/fault.ts';
import { disinterestedOrigins } from '../../provenance/interest.ts';
import { originsOf, type Origin } from '../../provenance/origins.ts';
import { originName } from '../../provenance/words.ts';
import { exampleBriefing, interestedNorthland } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { proseOf } from '../prose/prose.ts';
import { accordingTo } from '../prose/wording.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { recordOf } from '../written.ts';

/** The headline is read by ten times as many as the note that takes it back. */
export const headlineDropsAttribution = defineRule({
  id: 'claim/headline-drops-attribution',
  severity: 'warning',
  fields: ['briefing.title', 'briefing.summary', 'briefing.takeaways.text'],
  summary: 'Say in title, summary and takeaways who says so, where one interested party does',
  why: 'Titles and key points are shared without the text below them. “Leader orders mass production” is a fact to whoever sees only that, though one party to the matter says so about itself. Naming the party is not enough: it is then the one that acts, not the one that speaks.',
  mend: 'Add a verb or noun of saying: “…, state media report”, “according to …”, “X’s account of …”.',
  examples: {
    pass: [
      {
        name: 'a title and a takeaway that tell who says so',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: 'Production was ordered, Northland says.', claims: [order] }
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, Northland says.[@order]',
          }),
        },
      },
      {
        name: 'a takeaway on what somebody without a stake says, too',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: Production was ordered., claims: [order] }
claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }`,
            text: 'Production was ordered, Northland says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a title',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: 'claims:\n  order: { source: agency-report }',
            text: 'Production was ordered, Northland says.[@order]',
          }).replace('Agency reports an order', 'Northland begins production'),
        },
        finding: {
          file: 'briefings/example.md',
          line: 2,
          column: 8,
          endLine: 2,
          endColumn: 35,
          message:
            'the title `Northland begins production` does not tell who says so, while `order` has one origin, Northland, an interested party',
          help: 'say whose word it is, as in `production, according to Northland`',
          related: [
            {
              message: 'the title goes by `order`',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'production',
            to: 'production, according to Northland',
          },
        ],
      },
      {
        name: 'a takeaway',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: Northland has ordered production., claims: [order] }
claims:
  order: { source: post-story }`,
            text: 'Production was ordered, Northland says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 13,
          endLine: 10,
          endColumn: 46,
          message:
            'the takeaway `Northland has ordered production.` does not tell who says so, while `order` has one origin, Northland, an interested party',
          help: 'say whose word it is, as in `production, according to Northland.`',
          related: [
            {
              message: 'the takeaway goes by `order`',
              file: 'briefings/example.md',
              line: 12,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '{ text: Northland has ordered production., claims',
            to: '{ text: "Northland has ordered production, according to Northland.", claims',
            offered: 'production, according to Northland.',
          },
        ],
      },
    ],
  },
  check(context) {
    for (const briefing of context.corpus.briefings.values()) {
      const prose = proseOf(briefing.language);
      if (!prose) continue;
      for (const line of linesOf(context.corpus, briefing)) {
        const origin = interestedOrigin(context, line.claims);
        if (origin && prose.attributions(line.text).length === 0) {
          context.report(unattributed(context.corpus, briefing, line, origin));
        }
      }
    }
  },
});

/** A line that is read by itself, and the claims by which it goes. */
interface HeadLine {
  readonly what: 'title' | 'summary' | 'takeaway';
  readonly text: string;
  readonly path: Path;
  readonly claims: readonly Claim[];
}

function linesOf(corpus: Corpus, briefing: Briefing): readonly HeadLine[] {
  const { title, summary, takeaways } = briefing;
  const named = (refs: readonly string[]) => refs.flatMap((ref) => corpus.claims.get(ref) ?? []);
  const [first] = takeaways;
  const leading = first ? named(first.claims) : firstCited(corpus, briefing);
  return [
    { what: 'title', text: title, path: ['title'], claims: leading },
    { what: 'summary', text: summary, path: ['summary'], claims: leading },
    ...takeaways.map(({ text, claims, path }): HeadLine => ({
      what: 'takeaway',
      text,
      path: [...path, 'text'],
      claims: named(claims),
    })),
  ];
}

function firstCited(corpus: Corpus, { id, topics, text }: Briefing): readonly Claim[] {
  const target = text.targets[0]?.[0];
  if (!target) return [];
  if ('source' in target) return [implicitClaim(id, target.source, topics, '', [])];
  const claim = corpus.claims.get(target.claim);
  return claim ? [claim] : [];
}

/** The origin of the first claim, where each of them has one origin, and that one is an interested party. */
function interestedOrigin(
  { corpus, judgeable }: RuleContext,
  claims: readonly Claim[],
): Origin | undefined {
  const origins = claims.map((claim) => {
    if (!judgeable(claim, 'interest')) return undefined;
    const [only, ...others] = originsOf(corpus, claim);
    if (others.length > 0 || disinterestedOrigins(corpus, claim).length > 0) return undefined;
    return only;
  });
  return origins.every((origin) => origin !== undefined) ? origins[0] : undefined;
}

function unattributed(
  corpus: Corpus,
  { record }: Briefing,
  { what, text, path, claims }: HeadLine,
  origin: Origin,
): Report {
  const name = originName(corpus, origin);
  const ids = claims.map(({ id }) => tick(id)).join(' and ');
  const has = claims.length > 1 ? 'have' : 'has';
  return {
    at: valueAt(record, path),
    message: `the ${what} ${tick(text)} does not tell who says so, while ${ids} ${has} one origin, ${name}, an interested party`,
    help: `say whose word it is, as in \`${accordingTo(text, name)}\``,
    related: claims
      .filter(({ implicit }) => !implicit)
      .map((claim) => ({
        at: keyAt(recordOf(corpus, claim), claim.path),
        message: `the ${what} goes by ${tick(claim.id)}`,
      })),
    subject: text,
  };
}
