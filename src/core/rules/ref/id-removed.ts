import type { Briefing, Corpus, Written } from '../../corpus/corpus.ts';
import { nearest } from '../../read/nearest.ts';
import { exampleBriefing } from '../example-world.ts';
import { lineOne, valueAt } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';

const published = exampleBriefing({});

/** An address that was published is kept: others have written it down. */
export const idRemoved = defineRule({
  id: 'ref/id-removed',
  severity: 'error',
  fields: ['briefing.formerly'],
  needsBase: true,
  summary: 'Keep every id that was published, or say what replaces it',
  why: 'Ids are addresses. Somebody has cited them, and a citation that leads nowhere cannot be checked.',
  mend: 'Name the old id in the `formerly` of what replaces it. A briefing that nothing replaces keeps its file with `status: withdrawn` and the reason.',
  examples: {
    pass: [
      {
        name: 'a briefing with another id that names its old one',
        files: {
          'briefings/example.md': exampleBriefing({ fields: 'formerly: [first-example]' }),
        },
        base: { 'briefings/first-example.md': published },
      },
    ],
    fail: [
      {
        name: 'a briefing that got another id',
        files: { 'briefings/example.md': published },
        base: { 'briefings/examples.md': published },
        finding: {
          file: 'briefings/example.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
          message: 'the briefing `examples` was published and is gone',
          help: 'if `example` replaces it, add `formerly: [examples]` there; else bring the file back with `status: withdrawn` and `withdrawn: { date: …, reason: "…" }`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'status: published\n',
            to: 'status: published\nformerly: [examples]\n',
            offered: 'formerly: [examples]',
          },
        ],
      },
    ],
  },
  check(context) {
    const { base, corpus, report } = context;
    if (!base) return;
    for (const kind of kinds) {
      for (const id of thingsOf(base, kind).keys()) {
        if (!isKept(context, kind, id)) report(removed(context, base, kind, id));
      }
    }
    for (const { id } of base.briefings.values()) {
      const now = corpus.briefings.get(id);
      if (now?.status === 'draft' && now.record.parsed) report(takenBack(now));
    }
  },
});

const kinds = ['briefing', 'source', 'actor', 'topic'] as const;

type Kind = (typeof kinds)[number];

interface Thing extends Written {
  readonly id: string;
  readonly formerly: readonly string[];
}

const thingsOf = (corpus: Corpus, kind: Kind): ReadonlyMap<string, Thing> =>
  ({
    briefing: corpus.briefings,
    source: corpus.sources,
    actor: corpus.actors,
    topic: corpus.topics,
  })[kind];

/** A file that cannot be parsed is there all the same. */
function isKept({ corpus, names }: RuleContext, kind: Kind, id: string): boolean {
  if (names.first[kind].has(id)) return true;
  return [...thingsOf(corpus, kind).values()].some(({ formerly }) => formerly.includes(id));
}

function removed({ corpus }: RuleContext, base: Corpus, kind: Kind, id: string): Report {
  const old = thingsOf(base, kind);
  const added = [...thingsOf(corpus, kind).keys()].filter((one) => !old.has(one));
  const meant = nearest(id, added);
  const successor = meant === undefined ? undefined : thingsOf(corpus, kind).get(meant);
  const gone = old.get(id);
  return {
    at: successor ? lineOne(successor.record) : { file: gone?.record.file ?? '', start: 0, end: 0 },
    message: `the ${kind} \`${id}\` was published and is gone`,
    help: helpFor(kind, id, successor?.id),
    subject: successor?.id ?? id,
  };
}

function helpFor(kind: Kind, id: string, successor: string | undefined): string {
  const back =
    kind === 'briefing'
      ? 'bring the file back with `status: withdrawn` and `withdrawn: { date: …, reason: "…" }`'
      : 'bring it back';
  return successor === undefined
    ? `${back}, or add \`formerly: [${id}]\` to the ${kind} that replaces it`
    : `if \`${successor}\` replaces it, add \`formerly: [${id}]\` there; else ${back}`;
}

const takenBack = ({ id, record }: Briefing): Report => ({
  at: valueAt(record, ['status']),
  message: `the briefing \`${id}\` was published and is a draft now, so its address is gone`,
  help: 'write `status: published`; or `status: withdrawn` with `withdrawn: { date: …, reason: "…" }`',
  subject: id,
});
