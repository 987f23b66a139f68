// What a document takes over, and what takes it over, as nested lists. Each document is opened once: neither
// circles nor documents that are reached on many ways make a list longer than there are documents.

import type { Derivative, Source } from '../corpus/corpus.ts';
import { upstreamNamed } from './claim-view.ts';
import { sourceNamed, type Named, type ViewContext } from './context.ts';
import { sourceLine, type SourceLine } from './list-views.ts';

export interface UpstreamView {
  readonly how: string;
  readonly howCode: Derivative['how'];
  readonly name: Named;
  /** Opened further up in the list. */
  readonly again: boolean;
  readonly upstream: readonly UpstreamView[];
}

/** A document that takes over another, with those that take it over in turn. */
export interface DerivedLine extends SourceLine {
  readonly how: string;
  readonly again: boolean;
  readonly derived: readonly DerivedLine[];
  /** How many more there are on its own page. */
  readonly further: number;
}

/** Documents below the first level that one page lists. */
const most = 100;

interface Walk {
  readonly context: ViewContext;
  readonly opened: Set<string>;
  left: number;
}

const walkFrom = (context: ViewContext, id: string): Walk => ({
  context,
  opened: new Set([id]),
  left: most,
});

/** From the document up, as far as it is known. */
export const upstreamOf = (context: ViewContext, source: Source): readonly UpstreamView[] =>
  upstreamWithin(walkFrom(context, source.id), source);

function upstreamWithin(walk: Walk, source: Source): readonly UpstreamView[] {
  const { context, opened } = walk;
  return (source.derivedFrom ?? []).map(({ from, how }) => {
    const next = 'source' in from ? context.corpus.sources.get(from.source) : undefined;
    const again = next !== undefined && opened.has(next.id);
    const goesOn = next !== undefined && !again && walk.left > 0;
    if (goesOn) {
      opened.add(next.id);
      walk.left -= next.derivedFrom?.length ?? 0;
    }
    return {
      how: context.text.derivation[how],
      howCode: how,
      name: upstreamNamed(context, from),
      again,
      upstream: goesOn ? upstreamWithin(walk, next) : [],
    };
  });
}

/** Makes the lines of the documents that take over `id`, for one page. */
export function derivedLines(context: ViewContext, id: string): (derived: string) => DerivedLine {
  const walk = walkFrom(context, id);
  return (derived) => derivedWithin(walk, id, derived);
}

function derivedWithin(walk: Walk, from: string, id: string): DerivedLine {
  const { context, opened } = walk;
  const source = context.corpus.sources.get(id);
  if (!source) throw new Error(`There is no source ${id} in the released corpus`);
  const again = opened.has(id);
  opened.add(id);
  const below = again ? [] : (context.backlinks.derivedBy.get(id) ?? []);
  const shown = below.slice(0, Math.max(0, walk.left));
  walk.left -= shown.length;
  return {
    ...sourceLine(context, source),
    how: howIt(context, source, from),
    again,
    derived: shown.map((one) => derivedWithin(walk, id, one)),
    further: below.length - shown.length,
  };
}

/** What a document does with another: `quotes, cites` where it is named twice. */
function howIt({ text }: ViewContext, { derivedFrom = [] }: Source, from: string): string {
  const found = derivedFrom.filter((one) => 'source' in one.from && one.from.source === from);
  return [...new Set(found.map(({ how }) => text.derivation[how]))].join(', ');
}

/** The other versions of a document: what it is a version of, and all that are versions of the same. */
export function versionsOf(context: ViewContext, { id, versionOf }: Source): readonly Named[] {
  const { versions } = context.backlinks;
  const siblings = versionOf === undefined ? [] : (versions.get(versionOf) ?? []);
  const others = new Set([...(versions.get(id) ?? []), ...siblings]);
  return [...others].filter((one) => one !== id).map((one) => sourceNamed(context, one));
}
