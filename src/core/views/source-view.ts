// A source as its page shows it: what it is, whence it has what it says, and what rests on it.

import type { Imagery, Source } from '../corpus/corpus.ts';
import { renderText, type Passage } from '../render/render-text.ts';
import { documentView, type DocumentView } from './claim-view.ts';
import {
  briefingNamed,
  optionalDate,
  partyNamed,
  sourceNamed,
  sourcePath,
  thingAddress,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import { upstreamOf, versionsOf, type UpstreamView } from './derivation.ts';
import { languageName } from './in-language.ts';
import { mediaAddress, pictureCaption } from './text-view.ts';
import { allFall, sourceLists, thingPlace, type Part } from './thing-lists.ts';

export interface SourceView extends DocumentView {
  readonly path: string;
  readonly kindName: string;
  readonly urlStatus: Source['urlStatus'];
  readonly languageName: string;
  readonly authors: readonly string[];
  readonly accessed?: DateView;
  readonly sums: readonly { readonly url: string; readonly sha256: string }[];
  /** From the document up, as far as it is known. */
  readonly upstream: readonly UpstreamView[];
  readonly derivation: 'given' | 'own' | 'own-and-given' | 'unknown';
  readonly derivedBy: Part<'derived'>;
  readonly versionOf?: Named;
  readonly versions: readonly Named[];
  readonly translation?: {
    readonly kind: string;
    readonly kindCode: NonNullable<Source['translation']>['kind'];
    readonly by?: Named;
    readonly from: string;
    readonly fromCode: string;
  };
  readonly imagery?: ImageryView;
  readonly retraction?: { readonly date?: DateView; readonly note: string };
  readonly tlp: Source['tlp'];
  readonly note: readonly Passage[];
  readonly declaredIn?: Named;
  readonly claims: Part<'claims'>;
  /** Whether all claims that rest on it would fall with it, and nothing else; then they are not listed twice. */
  readonly allFall: boolean;
  readonly falling: Part<'claims'>;
}

export interface ImageryView {
  readonly provider: Named;
  readonly handout: boolean;
  readonly access?: string;
  readonly accessCode?: NonNullable<Imagery['access']>;
  readonly taken?: DateView;
  readonly credit: string;
  readonly alterations?: Imagery['alterations'];
  /** All of it in words. */
  readonly caption: string;
  readonly src?: string;
}

export function sourceView(context: ViewContext, source: Source): SourceView {
  const { text } = context;
  const accessed = optionalDate(context, source.accessed);
  const place = (name: keyof typeof sourceLists) => thingPlace(sourcePath(source.id), name);
  return {
    ...documentView(context, source),
    path: `/${sourcePath(source.id)}`,
    kindName: text.sourceKind[source.kind],
    urlStatus: source.urlStatus,
    languageName: languageName(source.language, context.interfaceLanguage),
    authors: source.authors,
    ...(accessed && { accessed }),
    sums: source.archives.flatMap(({ url, sha256 }) =>
      sha256 === undefined ? [] : [{ url, sha256 }],
    ),
    upstream: upstreamOf(context, source),
    derivation: derivationOf(source),
    derivedBy: sourceLists.derived.part(context, place('derived'), source.id, 1),
    ...(source.versionOf !== undefined && { versionOf: sourceNamed(context, source.versionOf) }),
    versions: versionsOf(context, source),
    ...translationView(context, source),
    ...imageryView(context, source),
    ...retractionNote(context, source),
    tlp: source.tlp,
    note: noteOf(context, source),
    ...(source.declaredIn !== undefined && {
      declaredIn: briefingNamed(context, source.declaredIn),
    }),
    claims: sourceLists.claims.part(context, place('claims'), source.id, 1),
    allFall: allFall(context.backlinks, source.id),
    falling: sourceLists.falling.part(context, place('falling'), source.id, 1),
  };
}

function derivationOf(source: Source): SourceView['derivation'] {
  if (source.derivedFrom === undefined) return 'unknown';
  if (source.derivedFrom.length === 0) return 'own';
  return source.ownReporting ? 'own-and-given' : 'given';
}

function translationView(context: ViewContext, { translation }: Source) {
  if (!translation) return {};
  return {
    translation: {
      kind: context.text.translated[translation.kind],
      kindCode: translation.kind,
      ...(translation.by && { by: partyNamed(context, translation.by) }),
      from: languageName(translation.from, context.interfaceLanguage),
      fromCode: translation.from,
    },
  };
}

function imageryView(context: ViewContext, source: Source) {
  const { imagery, file } = source;
  if (!imagery) return {};
  const taken = optionalDate(context, imagery.taken);
  const shown = file !== undefined && context.corpus.media.has(file);
  return {
    imagery: {
      provider: partyNamed(context, imagery.provider),
      handout: imagery.handout,
      ...(imagery.access && {
        access: context.text.access[imagery.access],
        accessCode: imagery.access,
      }),
      ...(taken && { taken }),
      credit: imagery.credit,
      ...(imagery.alterations && { alterations: imagery.alterations }),
      caption: pictureCaption(context, source),
      ...(shown && { src: mediaAddress(context, file) }),
    },
  };
}

function retractionNote(context: ViewContext, { retracted }: Source) {
  if (!retracted) return {};
  const date = optionalDate(context, retracted.date);
  return { retraction: { ...(date && { date }), note: retracted.note } };
}

/** A note cites nothing; its links lead to pages of this site or the web. */
export function noteOf(
  context: ViewContext,
  { note }: { readonly note?: Source['note'] },
): readonly Passage[] {
  if (!note) return [];
  return renderText(
    { body: note, targets: [], mentions: [] },
    {
      address: (thing) => thingAddress(context, thing),
      picture: () => undefined,
      mark: () => ({ number: 0, id: '', href: '', shape: undefined, label: '' }),
      words: {
        footnotes: context.text.footnotes,
        backToText: context.text.backToText,
        table: context.text.tableLabel,
      },
    },
  );
}
