// Whether a thing would be kept out of a build, why, and where that is said.

import type { Actor, Briefing, Corpus, Source, Topic } from '../../corpus/corpus.ts';
import { withheldReason, type WithheldReason } from '../../corpus/release.ts';
import { tlpRank } from '../../schema/vocabularies.ts';
import { tick } from '../../read/fault.ts';
import type { FileRecord } from '../../read/read-file.ts';
import type { Path } from '../../schema/field-at.ts';
import { valueAt } from '../places.ts';
import type { RelatedPlace } from '../rule.ts';
import { isRefused, isWritten } from '../written.ts';

export interface Withheld {
  readonly reason: WithheldReason;
  /** Follows the name of the thing: "which is a draft". */
  readonly because: string;
  /** How to mend it from either end. */
  readonly help: Mending;
  readonly related: readonly RelatedPlace[];
}

export interface Mending {
  readonly there: string;
  /** How the text that names the thing is held back, too; and which texts can be. */
  readonly here: string;
  readonly kinds: readonly FileRecord['kind'][];
}

interface Asking {
  readonly corpus: Corpus;
  readonly now: number;
}

/** A briefing by its status, marking and embargo. One whose field was refused has that fault already. */
export function withheldBriefing(
  { corpus, now }: Asking,
  briefing: Briefing,
): Withheld | undefined {
  const { record, id } = briefing;
  const reason = withheldReason(briefing, corpus.site.tlp, now);
  if (!reason || !record.parsed || isRefused(record, [fields[reason]])) return undefined;
  const words = {
    draft: {
      because: 'which is a draft',
      help: asDraft(`publish \`${id}\` first`),
    },
    tlp: marked(corpus, briefing.tlp),
    embargo: embargoed(briefing),
  };
  return { reason, ...words[reason], related: saidAt(record, [fields[reason]]) };
}

const asDraft = (there: string): Mending => ({
  there,
  here: 'write `status: draft` here, too',
  kinds: ['briefing'],
});

const fields = { draft: 'status', tlp: 'tlp', embargo: 'embargo' } as const;

/** A source by its own marking, and by what the briefing that declares it carries. */
export function withheldSource(asking: Asking, source: Source): Withheld | undefined {
  const { corpus } = asking;
  const { record, path, declaredIn, id } = source;
  const holder = declaredIn === undefined ? undefined : corpus.briefings.get(declaredIn);
  const outer = holder && withheldBriefing(asking, holder);
  if (outer?.reason === 'draft') {
    return {
      ...outer,
      because: `which the draft ${tick(declaredIn ?? '')} declares`,
      help: asDraft(`move \`${id}\` to a file of its own, \`sources/${id}.yaml\``),
    };
  }
  const own = [...path, 'tlp'];
  if (isWritten(record, own) && !isRefused(record, own) && isAbove(corpus, source)) {
    return { reason: 'tlp', ...marked(corpus, source.tlp), related: saidAt(record, own) };
  }
  return (
    outer && { ...outer, because: `which ${tick(declaredIn ?? '')} declares, and ${outer.because}` }
  );
}

/** An actor or a topic by its marking. */
export function withheldThing({ corpus }: Asking, thing: Actor | Topic): Withheld | undefined {
  if (!isAbove(corpus, thing) || isRefused(thing.record, ['tlp'])) return undefined;
  return { reason: 'tlp', ...marked(corpus, thing.tlp), related: saidAt(thing.record, ['tlp']) };
}

const isAbove = ({ site }: Corpus, { tlp }: Pick<Briefing, 'tlp'>): boolean =>
  tlpRank(tlp) > tlpRank(site.tlp);

const marked = ({ site }: Corpus, tlp: Briefing['tlp']) => ({
  because: `which is marked \`${tlp}\`, above the site's \`${site.tlp}\``,
  help: {
    there: 'take it out',
    here: `mark this text \`tlp: ${tlp}\`, too`,
    kinds: ['briefing', 'actor', 'topic'] as const,
  },
});

function embargoed({ record }: Briefing) {
  const { embargo = '' } = record.value as { readonly embargo?: string };
  return {
    because: `which is under embargo until \`${embargo}\``,
    help: {
      there: 'take it out until then',
      here: `write \`embargo: ${embargo}\` here, too`,
      kinds: ['briefing'] as const,
    },
  };
}

const saidAt = (record: FileRecord, path: Path): readonly RelatedPlace[] => [
  { at: valueAt(record, path), message: 'it is said here' },
];
