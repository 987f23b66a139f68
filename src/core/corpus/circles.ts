// Circles that the format forbids: documents that derive from one another, bodies that belong to one
// another, and so on. Over their members nothing is computed.

import type { ActorInput } from '../schema/actor.ts';
import type { BriefingInput } from '../schema/briefing.ts';
import type { SourceInput } from '../schema/source.ts';
import type { TopicInput } from '../schema/topic.ts';
import type { Path } from '../schema/field-at.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import { cyclesIn, type Edge } from './cycles.ts';
import type { Declaration, Declarations } from './names.ts';
import { claimRef } from './resolve.ts';

export interface Circle {
  /** The fields that close it, for the message. */
  readonly by: string;
  /** The ids along it, from the smallest and back to it. */
  readonly ids: readonly string[];
  /** The link of the member with the smallest id. */
  readonly at: LinkPlace;
  readonly members: readonly LinkPlace[];
}

export interface LinkPlace {
  readonly record: FileRecord;
  readonly path: Path;
}

/** Where a link stands, and the thing that has it. */
interface Place {
  readonly link: LinkPlace;
  readonly member: LinkPlace;
}

type Links = readonly Edge<Place>[];

export function circlesIn(names: Declarations): readonly Circle[] {
  const firsts = (kind: Declaration['kind']) => [...names.first[kind].values()];
  const sources = firsts('source');
  return [
    ...circles('derivedFrom', sources.flatMap(derivations)),
    ...circles(
      'versionOf',
      sources.flatMap((one) => single(one, ['versionOf'], sourceOf(one).versionOf)),
    ),
    ...circles('partOf, controlledBy and affiliations', firsts('actor').flatMap(belonging)),
    ...circles(
      'broader',
      firsts('topic').flatMap((one) =>
        single(one, ['broader'], (one.record.value as Pruned<TopicInput>).broader),
      ),
    ),
    ...circles(
      'supersedes',
      firsts('briefing').flatMap((one) => single(one, ['supersedes'], briefingOf(one).supersedes)),
    ),
    ...circles(
      'translationOf',
      firsts('briefing').flatMap((one) =>
        single(one, ['translationOf'], briefingOf(one).translationOf),
      ),
    ),
    ...circles('supersedes', firsts('claim').flatMap(claimSupersessions)),
    ...circles('restsOn', firsts('claim').flatMap(supports)),
  ];
}

function circles(by: string, links: Links): readonly Circle[] {
  return cyclesIn(links).flatMap(({ links: along }) => {
    const [first] = along;
    if (!first) return [];
    return [
      {
        by,
        ids: [...along.map(({ from }) => from), first.from],
        at: first.at.link,
        members: along.map(({ at }) => at.member),
      },
    ];
  });
}

const briefingOf = ({ record }: Declaration) => record.value as Pruned<BriefingInput>;

function sourceOf({ record, path, id }: Declaration): Pruned<SourceInput> {
  if (path.length === 0) return record.value as Pruned<SourceInput>;
  return (record.value as Pruned<BriefingInput>).sources?.[id] ?? {};
}

const claimOf = ({ record, id }: Declaration) =>
  (record.value as Pruned<BriefingInput>).claims?.[id];

function single(one: Declaration, field: Path, to: string | undefined, from = one.id): Links {
  return to === undefined ? [] : [edge(one, field, from, to)];
}

const edge = (one: Declaration, field: Path, from: string, to: string): Edge<Place> => ({
  from,
  to,
  at: {
    link: { record: one.record, path: [...one.path, ...field] },
    member: { record: one.record, path: one.path },
  },
});

function derivations(one: Declaration): Links {
  return (sourceOf(one).derivedFrom ?? []).flatMap((entry, index) => {
    const bare = typeof entry === 'string';
    const from = bare ? entry : entry?.from;
    return single(one, bare ? ['derivedFrom', index] : ['derivedFrom', index, 'from'], from);
  });
}

function belonging(one: Declaration): Links {
  const { partOf, controlledBy, affiliations } = one.record.value as Pruned<ActorInput>;
  const control =
    typeof controlledBy === 'string' || controlledBy === undefined
      ? single(one, ['controlledBy'], controlledBy)
      : single(one, ['controlledBy', 'actor'], controlledBy.actor);
  const positions = (affiliations ?? []).flatMap((entry, index) =>
    single(one, ['affiliations', index, 'with'], entry?.with),
  );
  return [...single(one, ['partOf'], partOf), ...control, ...positions];
}

function claimSupersessions(one: Declaration): Links {
  const from = `${one.record.id}#${one.id}`;
  const written = claimOf(one)?.supersedes;
  const to = written === undefined ? undefined : claimRef(written, one.record.id);
  return single(one, ['supersedes'], to, from);
}

function supports(one: Declaration): Links {
  const from = `${one.record.id}#${one.id}`;
  return (claimOf(one)?.restsOn ?? []).flatMap((written, index) =>
    single(one, ['restsOn', index], written && claimRef(written, one.record.id), from),
  );
}
