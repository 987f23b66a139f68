// A source as written, in a file of its own or in a briefing → a source with its references resolved.

import type { Path } from '../schema/field-at.ts';
import type { SourceInput } from '../schema/source.ts';
import { tlpRank, type Tlp } from '../schema/vocabularies.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { Archive, Derivative, Imagery, Source } from './corpus.ts';
import { defined } from './defined.ts';
import {
  dateOf,
  known,
  partyOf,
  present,
  suppressionsOf,
  upstreamOf,
  type Linker,
} from './link-fields.ts';

type Written = Pruned<SourceInput>;

export interface SourcePlace {
  readonly record: FileRecord;
  readonly path: Path;
  readonly sound: boolean;
  readonly declaredIn?: { readonly briefing: string; readonly tlp: Tlp };
}

export function linkSource(
  linker: Linker,
  id: string,
  written: Written,
  place: SourcePlace,
): Source {
  const { declaredIn, ...where } = place;
  return defined({
    ...where,
    id,
    declaredIn: declaredIn?.briefing,
    title: written.title ?? id,
    titleTranslated: written.titleTranslated,
    publisher: partyOf(linker, written.publisher) ?? { name: '' },
    authors: present(written.authors),
    kind: written.kind ?? 'article',
    published: dateOf(written.published),
    language: written.language ?? linker.siteLanguage,
    url: written.url,
    unavailable: written.unavailable,
    urlStatus: written.urlStatus ?? 'live',
    accessed: dateOf(written.accessed),
    archives: present(written.archives).flatMap(archiveOf),
    derivedFrom: derivedFromOf(linker, written.derivedFrom),
    ownReporting: written.ownReporting === true || written.derivedFrom?.length === 0,
    versionOf: known(linker, 'source', written.versionOf),
    translation: translationOf(linker, written.translation),
    imagery: imageryOf(linker, written.imagery),
    file: written.file,
    retracted: retractedOf(written.retracted),
    tlp: strictest(written.tlp, declaredIn?.tlp),
    note: place.record.notes[[...place.path, 'note'].join('.')],
    formerly: present(written.formerly),
    suppress: suppressionsOf(written.suppress, place.path),
  });
}

/** A marking of its own is never below that of the briefing that declares the source. */
function strictest(own: Tlp = 'CLEAR', outer: Tlp = 'CLEAR'): Tlp {
  return tlpRank(own) >= tlpRank(outer) ? own : outer;
}

function derivedFromOf(
  linker: Linker,
  written: Written['derivedFrom'],
): readonly Derivative[] | undefined {
  return written?.flatMap((entry): readonly Derivative[] => {
    const { from, how } =
      typeof entry === 'string' ? { from: entry, how: undefined } : (entry ?? {});
    const upstream = from === undefined ? undefined : upstreamOf(linker, from);
    return upstream ? [{ from: upstream, how: how ?? 'cites' }] : [];
  });
}

function archiveOf(written: NonNullable<Written['archives']>[number]): readonly Archive[] {
  if (written?.url === undefined) return [];
  return [defined({ url: written.url, date: dateOf(written.date), sha256: written.sha256 })];
}

function translationOf(linker: Linker, written: Written['translation']) {
  if (written?.kind === undefined) return undefined;
  return defined({
    kind: written.kind,
    by: partyOf(linker, written.by),
    from: written.from ?? 'und',
  });
}

function imageryOf(linker: Linker, written: Written['imagery']): Imagery | undefined {
  const provider = partyOf(linker, written?.provider);
  if (!written || !provider) return undefined;
  return defined({
    provider,
    handout: written.handout === true,
    access: written.access,
    alterations: written.alterations && present(written.alterations).flatMap(alterationOf),
    taken: dateOf(written.taken),
    credit: written.credit ?? '',
  });
}

type Alteration = NonNullable<Imagery['alterations']>[number];

function alterationOf(
  written: Partial<Alteration> | { readonly [K in keyof Alteration]?: Alteration[K] | undefined },
): readonly Alteration[] {
  if (written.what === undefined) return [];
  return [defined({ what: written.what, by: written.by, note: written.note })];
}

function retractedOf(written: Written['retracted']) {
  return written && defined({ date: dateOf(written.date), note: written.note ?? '' });
}
