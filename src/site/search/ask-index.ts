// A question to the index: results by kind, and how many pages each choice would give.

import { searchKinds, type SearchKind } from '../../core/views/search-terms.ts';
import {
  facetCounts,
  facetValues,
  type FacetCount,
  type FacetValues,
  type IndexCounts,
} from './facet-values.ts';
import { filtersOf, without } from './filters.ts';
import { partsWith } from './index-parts.ts';
import { isNamed } from './is-named.ts';
import { newestFirst } from './newest-first.ts';
import type { SearchAnswer, SearchIndex, SearchOptions, SearchResult } from './pagefind-index.ts';
import { queryForms } from './query-words.ts';
import { facetNames, type Chosen, type Facet, type SearchState } from './search-state.ts';

export interface KindResults {
  readonly kind: SearchKind;
  /** What the other parts have of a kind that the first part has, too. */
  readonly isMore?: boolean;
  readonly results: readonly SearchResult[];
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

export interface Results {
  /** The question as the index understood it. */
  readonly asked: SearchState;
  /** Kinds with results, the one that is likeliest meant first; by date, in the order of the lists. */
  readonly groups: readonly KindResults[];
}

/** The first form of the query that names an actor or a topic, else the first that finds anything. */
export async function askResults(
  index: SearchIndex,
  state: SearchState,
  values: FacetValues,
  scope: Scope = { kinds: searchKinds, parts: index.parts },
): Promise<Results> {
  const forms = queryForms(state.query);
  let first: Results | undefined;
  for (const query of forms) {
    const asked = { ...state, query };
    const groups = await groupsOf(index, asked, values, scope);
    const isLikelier = forms.length === 1 || (await isAnyNamed(groups, query));
    if (groups.length > 0 && isLikelier) return { asked, groups };
    if (groups.length > 0) first ??= { asked, groups };
  }
  return first ?? { asked: state, groups: [] };
}

export interface FirstResults extends Results {
  /** What stands behind results of the other parts, or between them. */
  readonly held: readonly KindResults[];
}

/** What stands before all that the other parts may have. `first` is the part that has all names. */
export async function askFirst(
  first: SearchIndex,
  state: SearchState,
  values: FacetValues,
): Promise<FirstResults> {
  const { asked, groups } = await askResults(first, state, values, {
    kinds: ['briefing', 'actor', 'topic'],
    parts: first.parts,
  });
  const leads = await Promise.all(groups.map((group) => isLeading(group, asked)));
  return {
    asked,
    groups: groups.filter((_, at) => leads[at]),
    held: groups.filter((_, at) => !leads[at]),
  };
}

const isLeading = async (group: KindResults, { query, order }: SearchState): Promise<boolean> =>
  group.kind === 'briefing' ||
  (order === 'relevance' && (await rankOf(group, query)) === ranksOf.actor[0]);

/** What follows on the results of the first part, which is the first of the index's, too. */
export async function askOthers(
  index: SearchIndex,
  { asked, groups, held }: FirstResults,
  values: FacetValues,
): Promise<Results> {
  const isMore = groups.some(({ kind }) => kind === 'briefing');
  const found = await groupsOf(index, asked, values, {
    kinds: ['briefing', 'source'],
    parts: index.parts.slice(1),
  });
  const more = found.map((group) => ({ ...group, isMore: isMore && group.kind === 'briefing' }));
  return { asked, groups: await inOrder([...held, ...more], asked) };
}

async function isAnyNamed(groups: readonly KindResults[], query: string): Promise<boolean> {
  const ranks = await Promise.all(groups.map((group) => rankOf(group, query)));
  return ranks.includes(ranksOf.actor[0]);
}

interface Scope {
  readonly kinds: readonly SearchKind[];
  readonly parts: readonly string[];
}

async function groupsOf(
  index: SearchIndex,
  state: SearchState,
  values: FacetValues,
  { kinds, parts }: Scope,
): Promise<readonly KindResults[]> {
  const found = await Promise.all(
    kinds
      .filter((kind) => state.chosen.kind?.includes(kind) ?? true)
      .map(async (kind) => ({
        kind,
        results: await resultsOf(index, state, values, { kind, parts: partsWith(kind, parts) }),
      })),
  );
  return inOrder(
    found.filter(({ results }) => results.length > 0),
    state,
  );
}

/**
 * Readers come for briefings; what the query names comes before those that only say it. Scores cannot tell, for the
 * texts of actors, topics and documents are short. By date, kinds keep the order of the lists.
 */
async function inOrder(
  groups: readonly KindResults[],
  { query, order }: SearchState,
): Promise<readonly KindResults[]> {
  const place = ({ kind }: KindResults): number => searchKinds.indexOf(kind);
  if (order === 'date') return groups.toSorted((a, b) => place(a) - place(b));
  const ranked = await Promise.all(
    groups.map(async (group) => ({ group, rank: await rankOf(group, query) })),
  );
  return ranked
    .sort((a, b) => a.rank - b.rank || best(b.group) - best(a.group))
    .map(({ group }) => group);
}

const best = ({ results }: KindResults): number => results[0]?.score ?? 0;

/** Where a kind stands if the query names its best result, and where if it does not. */
const ranksOf: Readonly<Record<SearchKind, readonly [named: number, other: number]>> = {
  actor: [0, 5],
  topic: [0, 5],
  briefing: [1, 3],
  source: [2, 4],
};

async function rankOf({ kind, results }: KindResults, query: string): Promise<number> {
  const page = await results[0]?.data();
  const [named, other] = ranksOf[kind];
  return page && isNamed(page.meta, query) ? named : other;
}

/** Actors and topics have no date, and stay in the order of relevance. */
async function resultsOf(
  index: SearchIndex,
  { query, chosen, order }: SearchState,
  values: FacetValues,
  { kind, parts }: { readonly kind: SearchKind; readonly parts: readonly string[] },
): Promise<readonly SearchResult[]> {
  const asked = filtersOf({ ...chosen, kind: [kind] }, values);
  const search = async (some: readonly string[], sort?: SearchOptions['sort']) => {
    const filters = { ...asked, part: { any: some } };
    return (await index.search(words(query), { filters, ...(sort && { sort }) })).results;
  };
  const results = await search(parts);
  if (order === 'relevance' || kind === 'actor' || kind === 'topic') return results;
  return newestFirst(results, parts, (part) => search([part], { date: 'desc' }));
}

/** The counts of a facet are those of a search without its own choice. `asked` as the index understood it. */
export async function askCounts(
  index: SearchIndex,
  { query, chosen }: SearchState,
  values: FacetValues,
): Promise<FacetCounts> {
  const search = (some: Chosen): Promise<SearchAnswer> =>
    index.search(words(query), { filters: filtersOf(some, values) });
  const all = search(chosen);
  const countsOf = async (facet: Facet): Promise<IndexCounts> => {
    const other = besides[facet];
    if (other && chosen[other]) return { [facet]: await together(facet, chosen, values, search) };
    return (await (chosen[facet] ? search(without(chosen, facet)) : all)).filters;
  };
  const counts = facetNames.map(
    async (facet) =>
      [facet, facetCounts(facet, await countsOf(facet), chosen[facet], values)] as const,
  );
  return Object.fromEntries(await Promise.all(counts)) as FacetCounts;
}

/** All facets, loaded: their values by key. */
export const askValues = async (index: SearchIndex): Promise<FacetValues> =>
  facetValues(await index.filters());

const words = (query: string): string | null => (query === '' ? null : query);

/** The facets that ask for one claim that is both. */
const besides: Readonly<Partial<Record<Facet, Facet>>> = { status: 'origins', origins: 'status' };

/** One search a value: a page's claims of one status may have several numbers of origins. */
async function together(
  facet: Facet,
  chosen: Chosen,
  values: FacetValues,
  search: (chosen: Chosen) => Promise<SearchAnswer>,
): Promise<Readonly<Record<string, number>>> {
  const counts = [...(values.get(facet)?.keys() ?? [])].map(async (key) => {
    const { results } = await search({ ...chosen, [facet]: [key] });
    return [key, results.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
