// What a search can be narrowed by: of every page its kind, actors, topics, years, languages and outlets, and how the
// claims that stand on it stand.

import type { Claim, Corpus, Party, Source } from '../corpus/corpus.ts';
import { documentsOf } from '../provenance/profile.ts';
import { originsOf } from '../provenance/origins.ts';
import { speakersOf, type Backlinks } from './backlinks.ts';
import { shapeOf } from './claim-view.ts';
import { partyNamed, type ViewContext } from './context.ts';
import { facetValue, originRange, standingValue, type OriginRange } from './search-terms.ts';

/** The values of a page by facet, sorted. See `facetValue`. */
export interface PageFacets {
  readonly actor: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly outlet: readonly string[];
  readonly language: readonly string[];
  /** States of its claims. */
  readonly status: readonly string[];
  /** How many origins its claims have. */
  readonly origins: readonly string[];
  /** Both of one claim, such as `disputed 1`: the two facets together ask for one claim that is both. */
  readonly standing: readonly string[];
}

export interface FacetsOf {
  readonly briefing: (id: string) => PageFacets;
  readonly actor: (id: string) => PageFacets;
  readonly topic: (id: string) => PageFacets;
  readonly source: (id: string) => PageFacets;
}

/** The facets of pages by id; what they share is computed once. */
export function facetsOf(context: ViewContext): FacetsOf {
  const { corpus, backlinks } = context;
  const actorsOf = inverse(backlinks.briefingsOfActor);
  const make = maker(context);
  return {
    briefing: (id) => {
      const briefing = corpus.briefings.get(id);
      const claims = backlinks.claimsOf.get(id) ?? [];
      return make({
        claims,
        actors: actorsOf.get(id) ?? [],
        topics: [...(briefing?.topics ?? []), ...claims.flatMap(({ topics }) => topics)],
        publishers: documentsOf(corpus, claims).map(({ publisher }) => publisher),
        year: briefing?.published?.text,
        language: briefing?.language,
      });
    },
    actor: (id) => {
      const claims = backlinks.saidBy.get(id) ?? [];
      const publishes = backlinks.publishedBy.has(id);
      return make({
        claims,
        actors: [id],
        topics: claims.flatMap(({ topics }) => topics),
        publishers: publishes ? [{ actor: id }] : [],
      });
    },
    topic: (id) => {
      const claims = backlinks.onTopic.get(id) ?? [];
      return make({ claims, actors: actorsIn(corpus, claims), topics: [id], publishers: [] });
    },
    source: (id) => sourceFacets(context, make, id),
  };
}

function sourceFacets({ corpus, backlinks }: ViewContext, make: Make, id: string): PageFacets {
  const source = corpus.sources.get(id);
  const claims = backlinks.restingOn.get(id) ?? [];
  return make({
    claims,
    actors: [...actorsIn(corpus, claims), ...publisherOf(source)],
    topics: claims.flatMap(({ topics }) => topics),
    publishers: source ? [source.publisher] : [],
    year: source?.published?.text,
    language: source?.language,
  });
}

interface Material {
  readonly claims: readonly Claim[];
  readonly actors: readonly string[];
  /** Wider topics are added. */
  readonly topics: readonly string[];
  readonly publishers: readonly Party[];
  /** EDTF. */
  readonly year?: string | undefined;
  readonly language?: string | undefined;
}

type Make = (material: Material) => PageFacets;

function maker(context: ViewContext): Make {
  const { corpus } = context;
  const standings = new Map<Claim, Standing>();
  const standingOf = (claim: Claim): Standing => {
    const known = standings.get(claim) ?? standing(corpus, claim);
    standings.set(claim, known);
    return known;
  };
  return ({ claims, actors, topics, publishers, year, language }) => {
    const found = claims.map(standingOf);
    return {
      actor: set(namesOf(corpus.actors, actors)),
      topic: set(namesOf(corpus.topics, wider(corpus, topics))),
      year: set(/^\d{4}/.exec(year ?? '') ?? []),
      outlet: set(outletsOf(context, publishers)),
      language: set(language === undefined ? [] : [language]),
      status: set(found.map(({ shape }) => shape)),
      origins: set(found.flatMap(({ origins }) => origins ?? [])),
      standing: set(
        found.flatMap(({ shape, origins }) => (origins ? [standingValue(shape, origins)] : [])),
      ),
    };
  };
}

interface Standing {
  readonly shape: string;
  readonly origins?: OriginRange;
}

function standing(corpus: Corpus, claim: Claim): Standing {
  const shape = shapeOf(claim);
  return shape === 'assessed'
    ? { shape }
    : { shape, origins: originRange(originsOf(corpus, claim).length) };
}

/** Those that are released. */
const namesOf = (things: ReadonlyMap<string, Thing>, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => things.get(id) ?? []).map(({ id, name }) => facetValue(id, name));

interface Thing {
  readonly id: string;
  readonly name: string;
}

function outletsOf(context: ViewContext, publishers: readonly Party[]): readonly string[] {
  return publishers.flatMap((party) =>
    'actor' in party
      ? namesOf(context.corpus.actors, [party.actor])
      : facetValue(partyNamed(context, party).name),
  );
}

const publisherOf = (source: Source | undefined): readonly string[] =>
  source && 'actor' in source.publisher ? [source.publisher.actor] : [];

const actorsIn = (corpus: Corpus, claims: readonly Claim[]): readonly string[] =>
  claims.flatMap((claim) => [...claim.about, ...speakersOf(corpus, claim)]);

/** The topics and all that they are part of. */
function wider(corpus: Corpus, topics: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const topic of topics) {
    let next: string | undefined = topic;
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = corpus.topics.get(next)?.broader;
    }
  }
  return [...found];
}

function inverse(lists: Backlinks['briefingsOfActor']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, values] of lists)
    for (const value of values) {
      const list = found.get(value);
      if (list) list.push(key);
      else found.set(value, [key]);
    }
  return found;
}

const set = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
