// Records → corpus. Ids become things; whatever is invalid, unresolved or in a circle is marked
// unsound, so that nothing is computed over it.

import type { ActorInput } from '../schema/actor.ts';
import type { BriefingInput } from '../schema/briefing.ts';
import { alternatives, keysOf, type Path } from '../schema/field-at.ts';
import { schemas } from '../schema/kinds.ts';
import type { SiteInput } from '../schema/site.ts';
import type { SourceInput } from '../schema/source.ts';
import type { TopicInput } from '../schema/topic.ts';
import { startsWith } from '../read/issue-faults.ts';
import { indexNames, type KnownName } from '../read/mentions.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { Briefing, Claim, Corpus, Measure, Site, Source } from './corpus.ts';
import { circlesIn, type Circle } from './circles.ts';
import { defined } from './defined.ts';
import { linkActor } from './link-actor.ts';
import { linkBriefing } from './link-briefing.ts';
import { present, suppressionsOf, type Linker } from './link-fields.ts';
import { linkSource } from './link-source.ts';
import { linkText } from './link-text.ts';
import { linkTopic, measuresOf } from './link-topic.ts';
import { declarationsOf, type Declaration, type Declarations } from './names.ts';
import { referencesOf, type Reference } from './references.ts';
import { resolve } from './resolve.ts';

export interface Linked {
  readonly corpus: Corpus;
  readonly names: Declarations;
  readonly references: ReadonlyMap<FileRecord, readonly Reference[]>;
  readonly circles: readonly Circle[];
}

export function linkRecords(records: readonly FileRecord[], media: ReadonlySet<string>): Linked {
  const names = declarationsOf(records);
  const references = new Map(records.map((record) => [record, referencesOf(record)]));
  const circles = circlesIn(names);
  const site = siteOf(records.find((record) => record.kind === 'site'));
  const linker: Linker = { names, siteLanguage: site.language };
  const soundness = soundnessOf(references, names, circles);
  const known = indexNames(knownNames(names));
  const first = (kind: Declaration['kind']) => [...names.first[kind].values()];

  const sources = new Map(first('source').map((one) => [one.id, sourceAt(linker, one, soundness)]));
  const actors = new Map(
    first('actor').map(({ id, record }) => {
      const text = linkText(record.body, names, known, undefined);
      return [id, linkActor(linker, record, soundness(record, []), text)];
    }),
  );
  const topics = new Map(
    first('topic').map(({ id, record }) => {
      const text = linkText(record.body, names, known, undefined);
      return [id, linkTopic(linker, record, soundness(record, []), text)];
    }),
  );
  const briefings = new Map(
    first('briefing').map(({ id, record }) => {
      const text = linkText(record.body, names, known, id);
      const isSound = (claim: string) => soundness(record, ['claims', claim]);
      return [id, linkBriefing(linker, record, text, isSound)];
    }),
  );
  const claims = allClaims(briefings.values());
  const measures = allMeasures(first('topic'));
  const corpus = {
    site,
    briefings,
    claims,
    sources,
    actors,
    topics,
    measures,
    media,
    names: known,
  };
  return { corpus, names, references, circles };
}

function sourceAt(linker: Linker, declaration: Declaration, soundness: Soundness): Source {
  const { id, record, path } = declaration;
  const sound = soundness(record, path);
  if (record.kind === 'source') {
    return linkSource(linker, id, record.value as Pruned<SourceInput>, { record, path, sound });
  }
  const briefing = record.value as Pruned<BriefingInput>;
  const declaredIn = { briefing: record.id, tlp: briefing.tlp ?? 'CLEAR' };
  return linkSource(linker, id, briefing.sources?.[id] ?? {}, { record, path, sound, declaredIn });
}

function allClaims(briefings: Iterable<Briefing>): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const briefing of briefings) {
    for (const claim of briefing.claims.values()) claims.set(claim.ref, claim);
  }
  return claims;
}

function allMeasures(topics: readonly Declaration[]): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const measure of topics.flatMap(({ record }) => measuresOf(record))) {
    if (!measures.has(measure.id)) measures.set(measure.id, measure);
  }
  return measures;
}

/** Names and aliases of actors and topics, and the adjectives of actors. */
function knownNames(names: Declarations): readonly KnownName[] {
  const actors = [...names.first.actor.values()].flatMap(({ id, record }) => {
    const { name, aliases, adjectives } = record.value as Pruned<ActorInput>;
    const called = [
      name,
      ...present(aliases).map((one) => (typeof one === 'string' ? one : one.text)),
    ];
    return [...namesOf(`actor:${id}`, called, true), ...namesOf(`actor:${id}`, adjectives, false)];
  });
  const topics = [...names.first.topic.values()].flatMap(({ id, record }) => {
    const { name, aliases } = record.value as Pruned<TopicInput>;
    return namesOf(`topic:${id}`, [name, ...present(aliases)], true);
  });
  return [...actors, ...topics];
}

const namesOf = (
  thing: string,
  names: readonly (string | undefined)[] | undefined,
  linkable: boolean,
): readonly KnownName[] => present(names).map((name) => ({ name, thing, linkable }));

function siteOf(record: FileRecord | undefined): Site {
  const written = (record?.value ?? {}) as Pruned<SiteInput>;
  const { name = '', url, email } = written.publisher ?? {};
  return defined({
    title: written.title ?? (name || 'Briefings'),
    description: written.description ?? '',
    url: written.url ?? '',
    publisher: defined({ name, url, email }),
    language: written.language ?? 'en',
    license: written.license ?? '',
    tlp: written.tlp ?? 'CLEAR',
    repository: written.repository,
    accent: written.accent,
    logo: written.logo,
    rules: defined({ ...written.rules }) as Site['rules'],
    about: record?.notes['about'],
    suppress: suppressionsOf(written.suppress, []),
    record,
  });
}

// Soundness

type Soundness = (record: FileRecord, path: Path) => boolean;

/** Fields that provenance reads; a fault in any other leaves a source or actor sound. */
const provenanceFields: readonly string[] = [
  'publisher',
  'published',
  'kind',
  'derivedFrom',
  'ownReporting',
  'versionOf',
  'imagery',
  'retracted',
  'partOf',
  'affiliations',
  'controlledBy',
  'independent',
  'interests',
  'broader',
];

function soundnessOf(
  references: ReadonlyMap<FileRecord, readonly Reference[]>,
  names: Declarations,
  circles: readonly Circle[],
): Soundness {
  const unsound = new Map<FileRecord, (path: Path) => readonly Path[]>();
  for (const [record, made] of references) {
    const briefing = record.kind === 'briefing' ? record.id : undefined;
    const dangling = made
      .filter(({ of, value }) => resolve(names, of, value, briefing) !== 'found')
      .map(({ path }) => path);
    unsound.set(record, pathsIn([...record.unsound, ...dangling]));
  }
  const circular = new Set(circles.flatMap(({ members }) => members.map(placeKey)));
  return (record, path) => {
    if (!record.parsed || circular.has(placeKey({ record, path }))) return false;
    return !unsound
      .get(record)?.(path)
      .some((bad) => matters(record, path, bad));
  };
}

/** Tells which of the paths can lie in what a path names: a claim, a source, or the whole file. */
function pathsIn(paths: readonly Path[]): (path: Path) => readonly Path[] {
  const entryOf = (path: Path) => path.slice(0, 2).join('\n');
  const byEntry = Map.groupBy(paths, entryOf);
  return (path) => (path.length === 2 ? (byEntry.get(entryOf(path)) ?? []) : paths);
}

const placeKey = ({ record, path }: { readonly record: FileRecord; readonly path: Path }): string =>
  `${record.file}\n${path.join('.')}`;

function matters(record: FileRecord, path: Path, bad: Path): boolean {
  if (path[0] === 'claims') return startsWith(bad, path);
  if (!startsWith(bad, path)) return false;
  const key = bad[path.length];
  if (key === undefined || provenanceFields.includes(String(key))) return true;
  const kind = path[0] === 'sources' ? 'source' : record.kind;
  return !keysOf(alternatives(schemas[kind])).includes(String(key));
}
