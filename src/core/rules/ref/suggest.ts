// What an id that names nothing of the wanted kinds was probably meant for: another kind, an earlier id, a
// name, an address, or a slip of the pen.

import { canonicalUrl } from '../../corpus/canonical-url.ts';
import type { Briefing, Corpus } from '../../corpus/corpus.ts';
import type { Declarations } from '../../corpus/names.ts';
import { tick } from '../../read/fault.ts';
import { nearest } from '../../read/nearest.ts';
import { onlyNear } from '../../read/only-near.ts';
import { vocabularyOf, type Vocabulary } from '../../read/vocabulary.ts';
import { toKebab } from '../../schema/ids.ts';
import { onceFor } from '../once-for.ts';

export type IdKind = 'briefing' | 'claim' | 'source' | 'actor' | 'topic' | 'measure';

export interface Question {
  readonly names: Declarations;
  readonly corpus: Corpus;
  /** The kinds that can stand here. */
  readonly kinds: readonly IdKind[];
  readonly written: string;
  /** The id of the briefing that asks; its claims are named without it. */
  readonly briefing?: string | undefined;
  /** A name without a page can stand here, too. */
  readonly orName?: boolean;
}

export interface Answer {
  /** Follows "… is `x`, which" in a message. */
  readonly says: string;
  /** The id that was probably meant, as it is written here. */
  readonly meant?: string | undefined;
  /** Nothing else can have been meant. */
  readonly sure?: boolean;
  /** What to do where no id can be told. */
  readonly hint: string;
}

export function answer(question: Question): Answer {
  const id = plainId(question.written);
  if (id.includes('#') && question.kinds.includes('claim')) return answerRef(question, id);
  const other = otherKind(question, id);
  if (other) return answerOther(question, id, other);
  const former = formerIds(question, id);
  const meant = former ?? byName(question) ?? byUrl(question) ?? bySpelling(question, id);
  const sure = former !== undefined || (meant !== undefined && meant === onlySlip(question, id));
  return { says: `names ${nothing(question)}`, meant, sure, hint: hintFor(question, id) };
}

/** The id in what was written: `[@id]`, `actor:id`, `sources/id.yaml`, `#id`. */
export const plainId = (written: string): string =>
  written
    .trim()
    .replace(/^\[?@|\]$/g, '')
    .replace(/^(?:actor|topic|briefing|source|claim):/, '')
    .replace(/^\S*\/(?=[^/\s]+\.(?:md|yaml|yml)$)/, '')
    .replace(/\.(?:md|yaml|yml)$/, '')
    .replace(/^#/, '');

const articles: Readonly<Record<IdKind, string>> = {
  briefing: 'a briefing',
  claim: 'a claim',
  source: 'a source',
  actor: 'an actor',
  topic: 'a topic',
  measure: 'a measure',
};

const called = ({ kinds }: Question): readonly string[] => kinds.map((kind) => articles[kind]);

function nothing(question: Question): string {
  const names = called(question);
  if (names.length === 1) return `no ${question.kinds[0]}`;
  return `neither ${names.join(' nor ')}`;
}

// Claims of other briefings

function answerRef(question: Question, id: string): Answer {
  const [briefing = '', claim = ''] = id.split('#');
  const holder = question.corpus.briefings.get(briefing);
  if (holder) {
    const known = nearest(claim, claimIds(holder));
    const source = question.kinds.includes('source') && question.corpus.sources.has(claim);
    const sure = !source && known !== undefined && known === onlyNear(claim, claimIds(holder));
    return {
      sure,
      says: `names a claim ${tick(claim)} that the briefing ${tick(briefing)} does not have`,
      meant: source
        ? claim
        : known === undefined
          ? heldElsewhere(question, claim)
          : `${briefing}#${known}`,
      hint: `name one of the claims of ${tick(briefing)}, or declare ${tick(claim)} there`,
    };
  }
  const known = nearest(briefing, briefingIds(question.corpus));
  const there = known === undefined ? undefined : question.corpus.briefings.get(known);
  const same = there && nearest(claim, claimIds(there));
  return {
    says: `names a briefing ${tick(briefing)} that does not exist`,
    meant: same === undefined ? heldElsewhere(question, claim) : `${known}#${same}`,
    hint:
      known === undefined
        ? 'write `briefing-id#claim-id`, with the id of a briefing that exists'
        : `did you mean the briefing ${tick(known)}?`,
  };
}

export const claimIds = onceFor(({ claims }: Briefing) => vocabularyOf(claims.keys()));

const briefingIds = onceFor(({ briefings }: Corpus) => vocabularyOf(briefings.keys()));

/** The only briefing's claim of this id. */
function heldElsewhere({ corpus }: Question, claim: string): string | undefined {
  const holders = [...corpus.briefings.values()].filter((one) => one.claims.has(claim));
  return holders.length === 1 ? `${holders[0]?.id}#${claim}` : undefined;
}

// Other kinds

const allKinds: readonly IdKind[] = ['source', 'actor', 'topic', 'briefing', 'measure', 'claim'];

function otherKind(question: Question, id: string): IdKind | undefined {
  return allKinds.find((kind) => !question.kinds.includes(kind) && exists(question, kind, id));
}

function exists({ names, briefing }: Question, kind: IdKind, id: string): boolean {
  return names.first[kind].has(kind === 'claim' ? `${briefing}#${id}` : id);
}

function answerOther(question: Question, id: string, other: IdKind): Answer {
  const says = `names ${articles[other]}, not ${called(question).join(' or ')}`;
  const wants = (kind: IdKind) => question.kinds.includes(kind);
  const { corpus } = question;
  if (wants('source') && other === 'actor') {
    const [only, ...more] = publishedBy(corpus, id);
    return {
      says,
      meant: more.length === 0 ? only : undefined,
      hint: 'name the document that was read, not who published it',
    };
  }
  if (wants('source') && other === 'claim') {
    const read = corpus.claims.get(`${question.briefing}#${id}`)?.attributions[0]?.source;
    return { says, meant: read, hint: 'name the document that the claim was read in' };
  }
  if (wants('actor') && other === 'source') {
    const publisher = corpus.sources.get(id)?.publisher;
    const meant = publisher && 'actor' in publisher ? publisher.actor : undefined;
    return { says, meant, hint: 'name who says it, not the document' };
  }
  if (other === 'source' && wants('claim')) {
    return {
      says,
      meant: claimReadIn(question, id),
      hint: `declare a claim with ${tick(`source: ${id}`)}, and name that claim`,
    };
  }
  return { says, hint: hintFor(question, id) };
}

/** The only claim of the own briefing that was read in a source. */
function claimReadIn({ corpus, briefing }: Question, source: string): string | undefined {
  const [only, ...more] = [...(corpus.briefings.get(briefing ?? '')?.claims.values() ?? [])].filter(
    ({ attributions }) => attributions.some((one) => one.source === source),
  );
  return more.length === 0 ? only?.id : undefined;
}

function publishedBy(corpus: Corpus, actor: string): readonly string[] {
  return [...corpus.sources.values()]
    .filter(({ publisher }) => 'actor' in publisher && publisher.actor === actor)
    .map(({ id }) => id);
}

// Other words for the same thing

function formerIds({ corpus, kinds }: Question, id: string): string | undefined {
  const things = {
    briefing: corpus.briefings,
    source: corpus.sources,
    actor: corpus.actors,
    topic: corpus.topics,
  };
  return kinds
    .flatMap((kind) => (kind === 'claim' || kind === 'measure' ? [] : [...things[kind].values()]))
    .find(({ formerly }) => formerly.includes(id))?.id;
}

function byName({ corpus, kinds, written }: Question): string | undefined {
  const wanted = folded(written);
  const actor = [...corpus.actors.values()].find(({ name, aliases }) =>
    [name, ...aliases.map(({ text }) => text)].some((one) => folded(one) === wanted),
  );
  if (actor && kinds.includes('actor')) return actor.id;
  if (!kinds.includes('topic')) return undefined;
  return [...corpus.topics.values()].find(({ name, aliases }) =>
    [name, ...aliases].some((one) => folded(one) === wanted),
  )?.id;
}

const folded = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function byUrl({ corpus, kinds, written }: Question): string | undefined {
  const url = kinds.includes('source') ? canonicalUrl(written) : undefined;
  if (url === undefined) return undefined;
  return [...corpus.sources.values()].find(
    (one) => one.url !== undefined && canonicalUrl(one.url) === url,
  )?.id;
}

function bySpelling(question: Question, id: string): string | undefined {
  const near = nearest(id, idsThatFit(question));
  return near ?? (question.kinds.includes('claim') ? heldElsewhere(question, id) : undefined);
}

const onlySlip = (question: Question, id: string): string | undefined =>
  onlyNear(id, idsThatFit(question));

/** The ids of the kinds that can stand there, laid out once for all that ask there. */
function idsThatFit({ names, kinds, briefing }: Question): Vocabulary {
  const known = vocabulariesOf(names);
  const place = [kinds.includes('claim') ? (briefing ?? '') : '', ...kinds].join(' ');
  const ids = known.get(place) ?? vocabularyOf(kinds.flatMap((one) => idsOf(names, one, briefing)));
  known.set(place, ids);
  return ids;
}

const vocabulariesOf = onceFor((_: Declarations) => new Map<string, Vocabulary>());

/** Claims of the own briefing by their bare id. */
function idsOf(names: Declarations, kind: IdKind, briefing: string | undefined): readonly string[] {
  if (kind !== 'claim') return [...names.first[kind].keys()];
  const own = briefing === undefined ? undefined : names.first.briefing.get(briefing)?.record.value;
  const { claims = {} } = (own ?? {}) as { readonly claims?: object };
  return Object.keys(claims);
}

// Hints

function hintFor({ kinds, orName, written }: Question, id: string): string {
  const named = orName ? ', or write a name that has no page as one: `"A Name"`' : '';
  return `${hints[kinds[0] ?? 'source'](toKebab(id) ?? 'some-id', written)}${named}`;
}

const hints: Readonly<Record<IdKind, (id: string, written: string) => string>> = {
  briefing: () => 'write the id of a briefing: the name of its file without `.md`',
  claim: (id) => `declare it under \`claims\`: \`${id}: { source: … }\``,
  source: (id) =>
    `write the id of a source that exists, or make it: \`npm run new -- source ${id}\``,
  actor: (id) => `write the id of an actor that exists, or make it: \`npm run new -- actor ${id}\``,
  topic: (id) => `write the id of a topic that exists, or make it: \`npm run new -- topic ${id}\``,
  measure: (id) => `declare it under \`measures\` of a topic: \`${id}: { label: "…", unit: "…" }\``,
};
