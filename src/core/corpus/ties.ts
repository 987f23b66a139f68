// What ties a file to others: the names that it gives to things and the names that it uses. From the ties
// of all files one can tell which findings a change can touch, without reading what did not change.
//
// A name is an id whatever it is the id of, so that a tie is never missed; other names have a prefix:
// `url:` for the canonical address of a source, `file:` for a picture.

import type { BriefingInput } from '../schema/briefing.ts';
import type { SourceInput } from '../schema/source.ts';
import { parseEdtf, parseInstant } from '../schema/edtf.ts';
import { alternatives, keysOf } from '../schema/field-at.ts';
import { toKebab } from '../schema/ids.ts';
import { schemas, type RecordKind } from '../schema/kinds.ts';
import type { Body, Cite } from '../read/body.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord, ReadFile } from '../read/read-file.ts';
import { canonicalUrl } from './canonical-url.ts';
import { referencesOf } from './references.ts';
import { pictureName } from './used.ts';

export interface Ties {
  /** Undefined for what is no record: pictures, and files that belong to no kind. */
  readonly kind: RecordKind | undefined;
  readonly id: string;
  readonly claims: number;
  /** Names that others can use. */
  readonly gives: readonly string[];
  /** Names in the YAML: what the file says rests on what they name. */
  readonly needs: readonly string[];
  /** Names in the text: only the findings on the text rest on what they name. */
  readonly cites: readonly string[];
  /** Names of briefings of which a claim is disputed or superseded here. */
  readonly contests: readonly string[];
  /** Equal as long as everything is that findings in other files can rest on. */
  readonly face: string;
  /** Something in it was not understood; what stands there may be what is missing elsewhere. */
  readonly noisy: boolean;
  /** It may declare anything: a whole list of declarations was refused. */
  readonly wild: boolean;
  /** It declares a claim or source that it does not use itself. */
  readonly idle: boolean;
  /** It may be withheld from a build. */
  readonly guarded: boolean;
  /** In milliseconds since 1970. */
  readonly embargo?: number;
  /** The first and the last day that `reviewBy` may mean, in days since 1970. */
  readonly review?: readonly [first: number, last: number];
}

/** `digest` makes a short text of a long one. */
export function tiesOf({ file, faults, record }: ReadFile, digest: (text: string) => string): Ties {
  if (!record) return { ...none, face: file };
  if (!record.parsed) return unparsedTies(record, digest);
  const needs = referencesOf(record).map(({ value }) => value.replace(/^@/, ''));
  const cites = textsOf(record).flatMap(namesInText);
  const { claims, sources, contests } = declaredIn(record);
  return {
    kind: record.kind,
    id: record.id,
    claims: claims.length,
    gives: unique([...ownNames(record), ...sources, ...givenBy(record), ...refusedIn(record)]),
    needs: withBases(needs),
    cites: withBases([...cites, ...claims]),
    contests: withBases(contests),
    face: digest(faceOf(record)),
    noisy: faults.length > 0 || record.unsound.length > 0 || hasBareIds(record),
    wild: record.unsound.some((path) => path.length === 1 && mayDeclare(record, String(path[0]))),
    idle: isIdle(record, [...claims, ...sources]),
    ...guardOf(record),
  };
}

/** Whether something declared here supports nothing here: a contested or linked claim is not yet used. */
function isIdle(record: FileRecord, declared: readonly string[]): boolean {
  const used = new Set([
    ...referencesOf(record)
      .filter(({ path }) => !path.some((key) => key === 'disputes' || key === 'supersedes'))
      .map(({ value }) => value),
    ...record.body.citations.flatMap(({ cites }) => cites.map(({ id }) => id)),
  ]);
  return declared.some((id) => !used.has(id) && !used.has(`${record.id}#${id}`));
}

const none: Ties = {
  kind: undefined,
  id: '',
  claims: 0,
  gives: [],
  needs: [],
  cites: [],
  contests: [],
  face: '',
  noisy: true,
  wild: false,
  idle: false,
  guarded: true,
};

/** A file that does not parse may give anything that stands before a colon in it. */
function unparsedTies(record: FileRecord, digest: (text: string) => string): Ties {
  const { kind, id, unread = '' } = record;
  const words = unread.match(/[a-z0-9-]+(?=:)/g) ?? [];
  return {
    ...none,
    kind,
    id,
    gives: unique([...ownNames(record), ...words]),
    face: digest(unread),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** A ref of a claim names its briefing, too. */
const withBases = (names: readonly string[]): readonly string[] =>
  unique(names.flatMap((name) => (isRef(name) ? [name, name.replace(/#.*$/s, '')] : [name])));

const isRef = (name: string): boolean => name.includes('#') && !/^(?:url|file):/.test(name);

// Names

/** A file whose name is no id is meant for the id that is nearest to it. */
function ownNames({ id }: FileRecord): readonly string[] {
  const meant = toKebab(id);
  return meant === undefined || meant === id ? [id] : [id, meant];
}

type Sources = Readonly<Record<string, Pruned<SourceInput> | undefined>>;

function declaredIn({ kind, value }: FileRecord) {
  if (kind !== 'briefing') return { claims: [], sources: [], contests: [] };
  const { claims = {}, sources = {}, supersedes } = value as Pruned<BriefingInput>;
  const contests = Object.values(claims).flatMap((claim) => [
    ...(claim?.disputes ?? []),
    claim?.supersedes,
  ]);
  return {
    claims: Object.keys(claims),
    sources: Object.keys(sources),
    contests: [...contests, supersedes].filter((ref) => ref !== undefined),
  };
}

/** What was written as a declaration, but so that the schema refused it. */
const refusedIn = ({ unsound }: FileRecord): readonly string[] =>
  unsound.flatMap(([, key]) => {
    const id = typeof key === 'string' ? key : undefined;
    return id === undefined ? [] : [id, toKebab(id) ?? id];
  });

/** Whether a key that was refused as a whole may have held declarations, if only misspelt. */
const mayDeclare = ({ kind }: FileRecord, key: string): boolean =>
  ['claims', 'sources', 'measures'].includes(key) ||
  !keysOf(alternatives(schemas[kind])).includes(key);

/** Earlier ids, a topic's measures, and what tells a source from others. */
function givenBy({ kind, id, value }: FileRecord): readonly string[] {
  const own = value as {
    readonly formerly?: readonly (string | undefined)[];
    readonly measures?: object;
    readonly sources?: Sources;
  };
  const sources: Sources =
    kind === 'source' ? { [id]: value as Pruned<SourceInput> } : (own.sources ?? {});
  return [
    ...present(own.formerly),
    ...Object.keys(own.measures ?? {}),
    ...Object.values(sources).flatMap(givenBySource),
  ];
}

function givenBySource(source: Pruned<SourceInput> | undefined): readonly string[] {
  if (!source) return [];
  const { formerly, url, archives, file } = source;
  const addresses = [url, ...present(archives).map((archive) => archive.url)];
  return [
    ...present(formerly),
    ...present(addresses).map(urlName),
    ...(file === undefined ? [] : [`file:${file}`]),
  ];
}

const present = <T>(list: readonly (T | undefined)[] | undefined): readonly T[] =>
  (list ?? []).filter((one): one is T => one !== undefined);

const urlName = (url: string): string => `url:${canonicalUrl(url) ?? url}`;

const textsOf = ({ body, notes }: FileRecord): readonly Body[] => [body, ...Object.values(notes)];

function namesInText({ citations, links, pictures, blocks }: Body): readonly string[] {
  return [
    ...citations.flatMap(({ cites }) => cites.flatMap(citedNames)),
    ...links.flatMap(({ url }) => linkNames(url)),
    ...pictures.map(({ url }) => `file:${pictureName(url)}`),
    ...blocks.flatMap(({ bare }) => bare.map(({ id }) => id)),
    ...blocks.flatMap(({ text }) => addressesIn(text)),
  ];
}

/** Of the citations of a claim that lacks a locator, one that gives none is reported. */
const citedNames = ({ id, locator }: Cite): readonly string[] =>
  locator === undefined || !isRef(id) ? [id] : [id, `${id},`];

/** What a link names by its scheme, by its address, or by mistake as a path. */
function linkNames(url: string): readonly string[] {
  const thing = /^[a-z]+:([a-z0-9-]+(?:#.*)?)$/is.exec(url)?.[1];
  if (thing !== undefined) return [thing];
  const path = /([^/#?]+?)(?:\.\w+)?\/?(?:[?#].*)?$/.exec(url)?.[1];
  return [urlName(url), ...(path === undefined ? [] : [path])];
}

const addressesIn = (text: string): readonly string[] =>
  text.includes('://')
    ? [...text.matchAll(/https?:\/\/[^\s<>"“”]+/gi)].flatMap(([address]) => [
        urlName(address),
        urlName(address.replace(/[.,;:!?'’)\]}*_]+$/, '')),
      ])
    : [];

const hasBareIds = (record: FileRecord): boolean =>
  textsOf(record).some(({ blocks }) => blocks.some(({ bare }) => bare.length > 0));

// What others see

/** Everything but the text itself: of that, only the sentences of citations, which are claims' words. */
function faceOf({ kind, id, value, unsound, body }: FileRecord): string {
  const sentences = body.citations.map(({ block, sentence, cites }) => {
    const text = body.blocks[block];
    const span = text?.sentences[sentence];
    return [cites.map((cite) => cite.id), span && text.text.slice(span.start, span.end)];
  });
  const links = body.links.map(({ url }) => url);
  return JSON.stringify([kind, id, value, unsound, body.headings, sentences, links]);
}

function guardOf({ kind, value }: FileRecord): Pick<Ties, 'guarded' | 'embargo' | 'review'> {
  const { tlp, status, embargo, reviewBy, sources } = value as Pruned<BriefingInput>;
  const marked = [tlp, ...Object.values(sources ?? {}).map((source) => source?.tlp)];
  const instant = embargo === undefined ? undefined : parseInstant(embargo);
  const review = reviewBy === undefined ? undefined : parseEdtf(reviewBy);
  return {
    guarded:
      marked.some((one) => one !== undefined && one !== 'CLEAR') ||
      embargo !== undefined ||
      (kind === 'briefing' && status !== 'published'),
    ...(instant === undefined ? {} : { embargo: instant }),
    ...(review ? { review: [finite(review.earliest), finite(review.latest)] } : {}),
  };
}

/** An open end, as a day that never comes. */
const finite = (day: number): number => Math.max(-1e9, Math.min(day, 1e9));
