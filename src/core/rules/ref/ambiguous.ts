import type { Corpus } from '../../corpus/corpus.ts';
import {
  declarationSpan,
  declaredName,
  type Declaration,
  type Declarations,
} from '../../corpus/names.ts';
import type { Reference } from '../../corpus/references.ts';
import { tick } from '../../read/fault.ts';
import type { FileRecord } from '../../read/read-file.ts';
import { exampleBriefing } from '../example-world.ts';
import { at, keyAt, lineOne, valueAt, type Place } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { subjectOf } from './missing-references.ts';

/** An id that names two things names neither. */
export const ambiguous = defineRule({
  id: 'ref/ambiguous',
  severity: 'error',
  summary: 'Give every id to one thing only',
  why: 'An id is an address, and a citation has to lead to one thing. Where an id names two, nobody can tell which was meant.',
  mend: 'Rename one of the two, and what refers to it; `formerly` keeps the old address of what was published.',
  examples: {
    pass: [
      {
        name: 'claims with ids of their own',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: post-story, via: [agency-report] }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a claim with the id of a source',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  post-story: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 13,
          message: '`post-story` is both a claim of this briefing and a source',
          help: 'give the claim an id of its own, such as `post-story-claim`, here and in the citations',
          related: [{ message: 'the source', file: 'sources/post-story.yaml', line: 1, column: 1 }],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '  post-story:',
            to: '  post-story-claim:',
            pasted: false,
          },
          {
            file: 'briefings/example.md',
            from: '[@post-story]',
            to: '[@post-story-claim]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a source with the id of an actor',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  evening-news: { title: Evening edition, publisher: evening-news, published: 2024-11-15, unavailable: Out of print, derivedFrom: [] }
claims:
  order: { source: post-story, via: [evening-news] }`,
            text: 'Production was ordered, the paper says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 12,
          column: 38,
          endLine: 12,
          endColumn: 50,
          message: '`via` holds `evening-news`, which is both a source and an actor',
          help: 'rename the source, for instance to `evening-news-report`, and write which of the two is meant',
          related: [
            { message: 'the source', file: 'briefings/example.md', line: 10, column: 3 },
            { message: 'the actor', file: 'actors/evening-news.md', line: 1, column: 1 },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '  evening-news',
            to: '  evening-news-report',
          },
          {
            file: 'briefings/example.md',
            from: 'via: [evening-news]',
            to: 'via: [evening-news-report]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a source declared twice',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  post-story: { title: A story, publisher: daily-post, published: 2024-11-15, unavailable: Taken down }`,
            text: 'Production was ordered, the agency says.[@post-story]',
          }),
        },
        finding: {
          file: 'sources/post-story.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 39,
          message: 'the source `post-story` is declared twice',
          help: 'delete one of the two, or give it another id, such as `post-story-2`',
          related: [
            {
              message: 'it is declared here first',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: '  post-story', to: '  post-story-2' },
          {
            file: 'briefings/example.md',
            from: '[@post-story]',
            to: '[@post-story; @post-story-2]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    const { names, report } = context;
    claimsLikeSources(names).forEach(report);
    const uses = upstreamUses(context);
    uses.forEach(({ use }) => report(use));
    const used = new Set(uses.map(({ id }) => id));
    sourcesLikeActors(names, used).forEach(report);
    declaredTwice(names).forEach(report);
    formerlyTaken(context.corpus).forEach(report);
  },
});

function claimsLikeSources({ all, first }: Declarations): readonly Report[] {
  return all.flatMap((claim) => {
    const source = claim.kind === 'claim' ? first.source.get(claim.id) : undefined;
    if (!source) return [];
    return [
      {
        at: keyAt(claim.record, claim.path),
        message: `${tick(claim.id)} is both a claim of this briefing and a source`,
        help: `give the claim an id of its own, such as \`${claim.id}-claim\`, here and in the citations`,
        related: [{ at: placeOf(source), message: 'the source' }],
        subject: claim.id,
      },
    ];
  });
}

// Sources and actors share one namespace

function upstreamUses({ references, names }: RuleContext) {
  return [...references].flatMap(([record, made]) =>
    made.flatMap((reference) => {
      const source = names.first.source.get(reference.value);
      const actor = names.first.actor.get(reference.value);
      if (reference.of !== 'upstream' || !source || !actor) return [];
      return [{ id: reference.value, use: upstreamUse(record, reference, source, actor) }];
    }),
  );
}

function upstreamUse(
  record: FileRecord,
  { path, value }: Reference,
  source: Declaration,
  actor: Declaration,
): Report {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const verb = typeof path.at(-1) === 'number' ? 'holds' : 'is';
  return {
    at: valueAt(record, path),
    message: `${tick(String(field))} ${verb} ${tick(value)}, which is both a source and an actor`,
    help: `rename the source, for instance to \`${value}-report\`, and write which of the two is meant`,
    related: [
      { at: placeOf(source), message: 'the source' },
      { at: placeOf(actor), message: 'the actor' },
    ],
    subject: subjectOf(record, path),
  };
}

/** In the order of paths, actors come before briefings and sources: the source is the later one. */
function sourcesLikeActors({ first }: Declarations, used: ReadonlySet<string>): readonly Report[] {
  return [...first.source.values()].flatMap((source) => {
    const actor = first.actor.get(source.id);
    if (!actor || used.has(source.id)) return [];
    return [
      {
        at: placeOf(source),
        message: `${tick(source.id)} is both a source and an actor`,
        help: `give the source an id of its own, such as \`${source.id}-report\``,
        related: [{ at: placeOf(actor), message: 'the actor' }],
        subject: source.id,
      },
    ];
  });
}

// Declared twice

function declaredTwice({ all, first }: Declarations): readonly Report[] {
  return all.flatMap((later) => {
    const earlier = first[later.kind].get(declaredName(later));
    // A second briefing of one id brings its claims with it; the briefing is reported.
    if (!earlier || earlier === later || later.kind === 'claim') return [];
    return [
      {
        at: placeOf(later),
        message: `the ${later.kind} ${tick(later.id)} is declared twice`,
        help: `delete one of the two, or give it another id, such as \`${later.id}-2\``,
        related: [{ at: placeOf(earlier), message: 'it is declared here first' }],
        subject: later.id,
      },
    ];
  });
}

function placeOf(declaration: Declaration): Place {
  const { record, path } = declaration;
  return path.length === 0 ? lineOne(record) : at(record, declarationSpan(declaration));
}

// Earlier ids

interface Named {
  readonly id: string;
  readonly record: FileRecord;
  readonly path: Declaration['path'];
  readonly formerly: readonly string[];
}

/** An earlier id keeps its address, so nothing else of the kind can have it. */
function formerlyTaken(corpus: Corpus): readonly Report[] {
  const { briefings, sources, actors, topics } = corpus;
  return [briefings, sources, actors, topics].flatMap((things: ReadonlyMap<string, Named>) => {
    const heirs = new Map<string, Named>();
    return [...things.values()].flatMap((thing) =>
      thing.formerly.flatMap((earlier, index) => {
        const holder = things.get(earlier) ?? heirs.get(earlier);
        heirs.set(earlier, thing);
        return holder ? [taken(thing, index, earlier, holder)] : [];
      }),
    );
  });
}

function taken(thing: Named, index: number, earlier: string, holder: Named): Report {
  const own = holder.id === thing.id;
  return {
    at: valueAt(thing.record, [...thing.path, 'formerly', index]),
    message: own
      ? `${tick(earlier)} is the id itself, not an earlier one`
      : `${tick(earlier)} is an earlier id of ${tick(thing.id)}, but ${tick(holder.id)} has ${holder.id === earlier ? 'it now' : 'it as an earlier one, too'}`,
    help: `delete ${tick(earlier)} from \`formerly\``,
    related: own
      ? []
      : [
          {
            at:
              holder.path.length === 0 ? lineOne(holder.record) : keyAt(holder.record, holder.path),
            message: 'what else has the id',
          },
        ],
    subject: thing.id,
  };
}
