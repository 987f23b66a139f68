import type { Claim, CiteTarget, Corpus } from '../../corpus/corpus.ts';
import { implicitClaim } from '../../corpus/link-claim.ts';
import type { Path } from '../../schema/field-at.ts';
import {
  retractedAmong,
  retractedBehind,
  retractionOf,
  type Retraction,
} from '../../provenance/retraction.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt, type Place } from '../places.ts';
import { defineRule, type RelatedPlace, type Report, type RuleContext } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';
import { isWritten, recordOf } from '../written.ts';

const retractedReport = `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`;

const withdrawnBriefing = `---
title: An earlier order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-10
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-12, reason: It named the wrong plant. }
claims:
  first-order: { source: news-interview, said: 2024-11-15 }
---

Production was ordered, a newspaper says.[@first-order]
`;

/** What its own publisher no longer stands by supports nothing. */
export const retractedSource = defineRule({
  id: 'verify/retracted-source',
  severity: 'error',
  fields: ['source.retracted'],
  summary: 'Let no claim rest on what was retracted',
  why: 'A retraction seldom reaches those who repeated the report. A claim that rests on a retracted document, on one that repeats it, or on a claim of a withdrawn briefing has lost its support, however many copies still stand.',
  mend: 'Take the claim out, or give it a document that stands. Where other attributions remain it is a warning: delete the one that was lost. If the retraction is what the text is about, suppress the rule there and say so.',
  examples: {
    pass: [
      {
        name: 'a document that stands',
        files: {
          'sources/agency-report.yaml': retractedReport,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the Evening News says.[@news-interview]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a claim of a document that repeats a retracted one',
        files: {
          'sources/agency-report.yaml': retractedReport,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: post-story }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 30,
          message: '`order` rests only on what was retracted: `agency-report`',
          help: 'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
          related: [
            {
              message: '`agency-report` was retracted',
              file: 'sources/agency-report.yaml',
              line: 7,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'source: post-story',
            to: 'source: news-interview',
            pasted: false,
          },
        ],
      },
      {
        name: 'one of two attributions, a warning',
        files: {
          'sources/agency-report.yaml': retractedReport,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - { source: news-interview }
      - { source: agency-report }`,
            text: 'Production was ordered, the agency and the Evening News say.[@order]',
          }),
        },
        finding: {
          severity: 'warning',
          file: 'briefings/example.md',
          line: 13,
          column: 19,
          endLine: 13,
          endColumn: 32,
          message: '`order` rests in part on what was retracted: `agency-report`',
          help: 'delete this support: the claim stands on the others; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
          related: [
            {
              message: '`agency-report` was retracted',
              file: 'sources/agency-report.yaml',
              line: 7,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '\n      - { source: agency-report }',
            to: '',
          },
        ],
      },
      {
        name: 'a retracted document cited directly',
        files: {
          'sources/agency-report.yaml': retractedReport,
          'briefings/example.md': exampleBriefing({}),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 43,
          endLine: 11,
          endColumn: 56,
          message: '`agency-report`, cited here, was retracted',
          help: 'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: agency-report, reason: "…" }]`',
          related: [
            {
              message: '`agency-report` was retracted',
              file: 'sources/agency-report.yaml',
              line: 7,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'topics: [drones]',
            to: 'topics: [drones]\nsuppress: [{ rule: verify/retracted-source, at: agency-report, reason: "…" }]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a claim of a withdrawn briefing',
        files: {
          'briefings/earlier.md': withdrawnBriefing,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, a newspaper says.[@earlier#first-order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 44,
          endLine: 11,
          endColumn: 63,
          message: '`earlier#first-order`, cited here, stands in a briefing that was withdrawn',
          help: 'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: earlier#first-order, reason: "…" }]`',
          related: [
            {
              message: 'the briefing `earlier` was withdrawn',
              file: 'briefings/earlier.md',
              line: 8,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '@earlier#first-order',
            to: '@news-interview',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, judgeable, report } = context;
    if (!anythingLost(corpus)) return;
    for (const claim of corpus.claims.values()) {
      if (isWithdrawn(corpus, claim.briefing) || !judgeable(claim)) continue;
      const retraction = retractionOf(corpus, claim);
      if (retraction) report(lostClaim(corpus, claim, retraction));
    }
    for (const text of linkedBodies(corpus)) checkCitations(context, text);
  },
});

/** Mostly nothing is, and then no chain need be walked. */
const anythingLost = ({ briefings, sources }: Corpus): boolean =>
  [...briefings.values()].some(({ status }) => status === 'withdrawn') ||
  [...sources.values()].some(({ retracted }) => retracted);

const isWithdrawn = (corpus: Corpus, briefing: string): boolean =>
  corpus.briefings.get(briefing)?.status === 'withdrawn';

// Claims

function lostClaim(corpus: Corpus, claim: Claim, retraction: Retraction): Report {
  const some = retraction.extent === 'some';
  const advice = some
    ? 'delete this support: the claim stands on the others'
    : 'name a document that stands, or take the claim out';
  return {
    at: valueAt(recordOf(corpus, claim), firstLoss(corpus, claim)),
    message: `\`${claim.id}\` rests ${some ? 'in part' : 'only'} on what was retracted: ${namesOf(retraction)}`,
    help: `${advice}; ${exception(claim.id)}`,
    related: placesOf(corpus, retraction),
    subject: claim.id,
    ...(some && { severity: 'warning' as const }),
  };
}

const namesOf = ({ sources, claims }: Retraction): string =>
  [...sources, ...claims].map((id) => `\`${id}\``).join(', ');

const exception = (at: string): string =>
  `if the text is about the retraction, add \`suppress: [{ rule: verify/retracted-source, at: ${at}, reason: "…" }]\``;

/** The first support of a claim that is lost: an attribution's source, a claim, a proof. */
function firstLoss(corpus: Corpus, claim: Claim): Path {
  const record = recordOf(corpus, claim);
  const lost = claim.attributions.find((one) => retractedBehind(corpus, one).length > 0);
  if (lost) {
    const path = [...lost.path, 'source'];
    return isWritten(record, path) ? path : [...lost.path, 'basedOn'];
  }
  const support = claim.restsOn.findIndex((ref) => {
    const found = corpus.claims.get(ref);
    return found !== undefined && retractionOf(corpus, found) !== undefined;
  });
  if (support >= 0) return [...claim.path, 'restsOn', support];
  const proof = (claim.verification?.with ?? []).findIndex(
    (id) => retractedAmong(corpus, [id]).length > 0,
  );
  return [...claim.path, 'verification', 'with', Math.max(0, proof)];
}

/** Where the documents were retracted, and the briefings withdrawn. */
function placesOf(corpus: Corpus, { sources, claims }: Retraction): readonly RelatedPlace[] {
  const documents = sources.flatMap((id): readonly RelatedPlace[] => {
    const source = corpus.sources.get(id);
    if (!source) return [];
    if (!source.retracted) return withdrawal(corpus, source.declaredIn ?? '');
    return [
      {
        at: keyAt(source.record, [...source.path, 'retracted']),
        message: `\`${id}\` was retracted`,
      },
    ];
  });
  const briefings = new Set(claims.map((ref) => ref.slice(0, ref.indexOf('#'))));
  return [...documents, ...[...briefings].flatMap((id) => withdrawal(corpus, id))];
}

function withdrawal(corpus: Corpus, id: string): readonly RelatedPlace[] {
  const briefing = corpus.briefings.get(id);
  if (!briefing) return [];
  const field = isWritten(briefing.record, ['withdrawn']) ? 'withdrawn' : 'status';
  return [{ at: keyAt(briefing.record, [field]), message: `the briefing \`${id}\` was withdrawn` }];
}

// Citations

/** A document that is cited directly, or a claim of a withdrawn briefing: once in each text. */
function checkCitations({ corpus, judgeable, report }: RuleContext, text: LinkedBody): void {
  if (text.briefing?.status === 'withdrawn') return;
  const seen = new Set<string>();
  text.text.targets.forEach((targets, index) => {
    targets.forEach((target, which) => {
      const cite = text.body.citations[index]?.cites[which];
      if (!target || !cite || seen.has(cite.id)) return;
      seen.add(cite.id);
      const found = lostCitation(corpus, judgeable, text, target, text.place(cite));
      if (found) report(found);
    });
  });
}

function lostCitation(
  corpus: Corpus,
  judgeable: RuleContext['judgeable'],
  text: LinkedBody,
  target: CiteTarget,
  at: Place,
): Report | undefined {
  const claim = citedClaim(corpus, text, target);
  if (!claim || !judgeable(claim)) return undefined;
  const retraction = retractionOf(corpus, claim);
  if (!retraction) return undefined;
  const id = 'claim' in target ? target.claim : target.source;
  return {
    at,
    message: `\`${id}\`, cited here, ${whyLost(corpus, target, retraction)}`,
    help: `cite a document that stands, or take the sentence out; ${exception(id)}`,
    related: placesOf(corpus, retraction),
    subject: id,
  };
}

/** Other claims are judged where they stand. */
function citedClaim(corpus: Corpus, text: LinkedBody, target: CiteTarget): Claim | undefined {
  if ('source' in target) {
    return implicitClaim(text.briefing?.id ?? '', target.source, [], '', []);
  }
  const claim = corpus.claims.get(target.claim);
  const elsewhere = claim && claim.briefing !== text.briefing?.id;
  return elsewhere && isWithdrawn(corpus, claim.briefing) ? claim : undefined;
}

function whyLost(corpus: Corpus, target: CiteTarget, retraction: Retraction): string {
  if ('claim' in target) return 'stands in a briefing that was withdrawn';
  if (retraction.sources[0] !== target.source) {
    return `rests only on what was retracted: ${namesOf(retraction)}`;
  }
  const retracted = corpus.sources.get(target.source)?.retracted;
  return retracted ? 'was retracted' : 'is declared in a briefing that was withdrawn';
}
