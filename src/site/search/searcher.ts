// From a question to what the page shows: results first, then the counts of the choices, and names where there is
// nothing.

import type { InterfaceText } from '../../core/views/interface-text.ts';
import { askCounts, askResults, askValues, type FacetCounts, type Results } from './ask-index.ts';
import { element } from './elements.ts';
import type { FacetValues } from './facet-values.ts';
import { nearestNames, type NearName, type SearchName } from './nearest-names.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import { resultSections, type ResultsShown } from './result-list.ts';
import { isEmpty, type Chosen, type SearchState } from './search-state.ts';

export interface Searching {
  /** Addresses of the parts of the index. */
  readonly folders: readonly string[];
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly text: InterfaceText;
  /** Of the page. */
  readonly language: string;
  readonly show: Shown;
}

export interface Shown {
  readonly results: (message: string, content: readonly Node[]) => void;
  readonly counts: (counts: FacetCounts, chosen: Chosen) => void;
  /** To those who do not see it. */
  readonly say: (message: string) => void;
}

/** Of several questions under way only the last is answered. Tells whether there is anything to order or to narrow. */
export function searcher(searching: Searching): (state: SearchState) => Promise<boolean> {
  const { text, show } = searching;
  let opened: Promise<SearchIndex> | undefined;
  let values: Promise<FacetValues> | undefined;
  let latest = 0;
  return async (state) => {
    const own = (latest += 1);
    const isLast = () => own === latest;
    if (isEmpty(state)) {
      show.results('', []);
      show.say('');
      return false;
    }
    try {
      const index = await (opened ??= openIndex(searching.folders));
      const isNarrowed = Object.keys(state.chosen).length > 0;
      const known = isNarrowed ? await (values ??= askValues(index)) : new Map();
      const { asked, groups } = await askResults(index, state, known);
      const found = await foundFor(searching, state, { asked, groups });
      if (!isLast()) return true;
      show.results(found.message, found.content);
      show.say(found.spoken);
      if (groups.length === 0 && !isNarrowed) return false;
      const counts = await askCounts(index, asked, await (values ??= askValues(index)));
      if (isLast()) show.counts(counts, state.chosen);
    } catch {
      opened = values = undefined;
      if (isLast()) show.results(text.searchFailed, []);
      if (isLast()) show.say(text.searchFailed);
    }
    return true;
  };
}

interface Found {
  readonly message: string;
  readonly spoken: string;
  readonly content: readonly Node[];
}

async function foundFor(
  searching: Searching,
  { query, chosen }: SearchState,
  { asked, groups }: Results,
): Promise<Found> {
  const { text, language, base } = searching;
  if (groups.length === 0) return nothing(searching, query, chosen);
  const shown: ResultsShown = { asked, text, language, base, few: groups.length === 1 ? 10 : 5 };
  const all = groups.reduce((sum, { results }) => sum + results.length, 0);
  const message = text.searchSome(all, query);
  return { message, spoken: message, content: await resultSections(groups, shown) };
}

async function nothing({ text, base }: Searching, query: string, chosen: Chosen): Promise<Found> {
  const message = text.searchNone(query);
  const advice = Object.keys(chosen).length > 0 ? [element('p', {}, text.searchNoneChosen)] : [];
  const near = query === '' ? [] : nearestNames(query, await loadNames(base));
  if (near.length === 0) return { message, spoken: message, content: advice };
  const names = near.map(({ name }) => name).join(', ');
  return {
    message,
    spoken: `${message} ${text.searchNear}: ${names}`,
    content: [...advice, ...nearLines(text.searchNear, near, base)],
  };
}

async function loadNames(base: string): Promise<readonly SearchName[]> {
  const answer = await fetch(`${base}search/names.json`);
  return answer.ok ? ((await answer.json()) as readonly SearchName[]) : [];
}

function nearLines(heading: string, near: readonly NearName[], base: string): readonly Node[] {
  const lines = near.map(({ path, name }) =>
    element(
      'li',
      {},
      element('p', { class: 'name' }, element('a', { href: `${base}${path.slice(1)}` }, name)),
    ),
  );
  return [element('h2', {}, heading), element('ul', { class: 'lines' }, ...lines)];
}
