import type { Briefing, Claim, Corpus } from '../../corpus/corpus.ts';
import { locate } from '../../read/issue-faults.ts';
import { exampleBriefing } from '../example-world.ts';
import { onceFor } from '../once-for.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isLacking, isRefused, isWritten, recordOf } from '../written.ts';

/** Who said it is one question; in which document that was read is another. */
export const noAttribution = defineRule({
  id: 'attr/no-attribution',
  severity: 'error',
  fields: ['claim.source'],
  summary: 'Name the document in which a reported claim was read',
  why: 'A name alone cannot be looked up. Without the document nobody can check whether the speaker said it, in what words, and how it reached the desk; and no chain and no origin can be computed.',
  mend: 'Add `source`, or `attributions` with a source each. What the desk saw itself is `kind: observed`, what it judges `kind: assessed`.',
  examples: {
    pass: [
      {
        name: 'a reported claim with its source, and one that the desk saw itself',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { saidBy: north-agency, source: agency-report }
  silence: { kind: observed }`,
            text: 'Production was ordered, the agency says.[@order] The ministry’s page is silent.[@silence]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a speaker without a document',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { saidBy: north-agency, date: 2024-11-14 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 8,
          message:
            '`order` is said by `north-agency`, but names no document in which that was read',
          help: 'add the document that was read, for instance `source: agency-report`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'date: 2024-11-14',
            to: 'source: agency-report',
          },
        ],
      },
      {
        name: 'a sentence that cites the document beside the claim',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    text: Production was ordered.`,
            text: 'Production was ordered, a newspaper says.[@order; @post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 8,
          message: '`order` is reported, but names no document in which it was read',
          help: 'add the document that was read, for instance `source: post-story`; if the desk saw it itself, write `kind: observed`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'text: Production was ordered.',
            to: 'source: post-story',
          },
        ],
      },
      {
        name: 'what the desk saw itself, without saying so',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  silence: { text: The ministry’s page says nothing. }`,
            text: 'The ministry’s page says nothing.[@silence]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 10,
          message: '`silence` is reported, but names no document in which it was read',
          help: 'add the document that was read, `source: some-source`; if the desk saw it itself, write `kind: observed`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'text: The ministry’s page says nothing.',
            to: 'kind: observed',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      if (claim.kind === 'reported' && lacksSource(corpus, claim)) {
        report(unattributed(corpus, claim));
      }
    }
  },
});

function lacksSource(corpus: Corpus, claim: Claim): boolean {
  const record = recordOf(corpus, claim);
  const at = (field: string) => [...claim.path, field];
  if (isWritten(record, at('attributions')) || isRefused(record, at('attributions'))) return false;
  return !isRefused(record, at('kind')) && isLacking(record, at('source'));
}

function unattributed(corpus: Corpus, claim: Claim): Report {
  const record = recordOf(corpus, claim);
  const speaker = speakerWritten(corpus, claim);
  const likely = likelySources(corpus, claim).map((id) => `\`source: ${id}\``);
  const add =
    likely.length === 0
      ? 'add the document that was read, `source: some-source`'
      : `add the document that was read, for instance ${likely.join(' or ')}`;
  return {
    at: keyAt(record, claim.path),
    message:
      speaker === undefined
        ? `\`${claim.id}\` is reported, but names no document in which it was read`
        : `\`${claim.id}\` is said by ${speaker}, but names no document in which that was read`,
    help:
      speaker === undefined ? `${add}; if the desk saw it itself, write \`kind: observed\`` : add,
    subject: claim.id,
  };
}

function speakerWritten(corpus: Corpus, claim: Claim): string | undefined {
  const saidBy = claim.attributions[0]?.saidBy;
  if (saidBy) return 'actor' in saidBy ? `\`${saidBy.actor}\`` : `\`${saidBy.unnamed}\``;
  const written = locate(recordOf(corpus, claim).located, [...claim.path, 'saidBy']);
  return written ? 'somebody' : undefined;
}

/** Documents cited beside the claim; else up to three that its speaker published, or that the briefing cites. */
function likelySources(corpus: Corpus, claim: Claim): readonly string[] {
  const briefing = corpus.briefings.get(claim.briefing);
  const { all, beside } = briefing ? documentsCited(briefing) : noDocuments;
  const together = beside.get(claim.ref) ?? [];
  if (together.length > 0) return together;
  const own = publishedBySpeaker(corpus, claim);
  return (own.length > 0 ? own : all).slice(0, 3);
}

function publishedBySpeaker(corpus: Corpus, claim: Claim): readonly string[] {
  const saidBy = claim.attributions[0]?.saidBy;
  if (!saidBy || !('actor' in saidBy)) return [];
  return [...corpus.sources.values()]
    .filter(({ publisher }) => 'actor' in publisher && publisher.actor === saidBy.actor)
    .map(({ id }) => id);
}

interface DocumentsCited {
  readonly all: readonly string[];
  /** By the ref of a claim that the same citation names. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

const noDocuments: DocumentsCited = { all: [], beside: new Map() };

const documentsCited = onceFor(({ text }: Briefing): DocumentsCited => {
  const groups = text.targets.map((targets) => ({
    claims: targets.flatMap((one) => (one && 'claim' in one ? [one.claim] : [])),
    documents: targets.flatMap((one) => (one && 'source' in one ? [one.source] : [])),
  }));
  const beside = groups.flatMap(({ claims, documents }) =>
    claims.map((claim) => [claim, documents] as const),
  );
  return {
    all: [...new Set(groups.flatMap(({ documents }) => documents))],
    // Of several citations of a claim the first counts.
    beside: new Map(beside.toReversed()),
  };
});
