// From a question to what the page shows: results first, then the counts of the choices, and names where there is
// nothing. What the first part of a divided index has is shown before the others are loaded, and stays as it is.

import type { InterfaceText } from '../../core/views/interface-text.ts';
import {
  askCounts,
  askFirst,
  askOthers,
  askResults,
  askValues,
  type FacetCounts,
  type FirstResults,
  type KindResults,
  type Results,
} from './ask-index.ts';
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
  /** Behind the results that are shown, which stay. */
  readonly more: (message: string, content: readonly Node[]) => void;
  readonly counts: (counts: FacetCounts, chosen: Chosen) => void;
  /** Whether there is anything to order or to narrow: known with the first results, that they stay in their place. */
  readonly tools: (some: boolean) => void;
  /** To those who do not see it. */
  readonly say: (message: string) => void;
}

/** Of several questions under way only the last is answered. */
export function searcher(searching: Searching): (state: SearchState) => Promise<void> {
  const { text, show, folders } = searching;
  const whole = lazyIndex(folders);
  const first = folders.length > 1 ? lazyIndex(folders.slice(0, 1)) : undefined;
  let latest = 0;
  return async (state) => {
    const own = (latest += 1);
    const question: Question = { state, isLast: () => own === latest };
    if (isEmpty(state)) {
      show.tools(false);
      show.results('', []);
      show.say('');
      return;
    }
    let early: FirstResults | undefined;
    try {
      if (first) early = await answerFirst(searching, first, question);
      if (!question.isLast()) return;
      const { asked, groups } = await answerAll(searching, whole, question, early);
      if (!question.isLast() || (groups.length === 0 && !isNarrowed(state))) return;
      const counts = await askCounts(await whole.open(), asked, await whole.values());
      if (question.isLast()) show.counts(counts, state.chosen);
    } catch {
      first?.forget();
      whole.forget();
      if (!question.isLast()) return;
      show.tools(true);
      (early ? show.more : show.results)(text.searchFailed, []);
      show.say(text.searchFailed);
    }
  };
}

interface Question {
  readonly state: SearchState;
  readonly isLast: () => boolean;
}

interface LazyIndex {
  readonly open: () => Promise<SearchIndex>;
  readonly values: () => Promise<FacetValues>;
  /** So that the next question tries anew. */
  readonly forget: () => void;
}

function lazyIndex(folders: readonly string[]): LazyIndex {
  let opened: Promise<SearchIndex> | undefined;
  let values: Promise<FacetValues> | undefined;
  const open = () => (opened ??= openIndex(folders));
  return {
    open,
    values: () => (values ??= open().then(askValues)),
    forget: () => {
      opened = values = undefined;
    },
  };
}

/** Only choices are looked for by the values' names. */
const valuesFor = async ({ state }: Question, index: LazyIndex): Promise<FacetValues> =>
  isNarrowed(state) ? index.values() : new Map();

const isNarrowed = ({ chosen }: SearchState): boolean => Object.keys(chosen).length > 0;

/** Undefined where all must be known before anything can stand first. */
async function answerFirst(
  searching: Searching,
  first: LazyIndex,
  question: Question,
): Promise<FirstResults | undefined> {
  const { text, show } = searching;
  const values = await valuesFor(question, first);
  const found = await askFirst(await first.open(), question.state, values);
  if (found.groups.length === 0) return undefined;
  const message = text.searchSoFar(amountOf(found.groups));
  const alone = question.state.chosen.kind?.length === 1;
  await showGroups(searching, question, { ...found, message, alone, show: show.results });
  return found;
}

/** Gives all groups; `early` are those that are shown. */
async function answerAll(
  searching: Searching,
  whole: LazyIndex,
  question: Question,
  early: FirstResults | undefined,
): Promise<Results> {
  const { text, show } = searching;
  const { query } = question.state;
  const [index, values] = [await whole.open(), await valuesFor(question, whole)];
  const { asked, groups } = early
    ? await askOthers(index, early, values)
    : await askResults(index, question.state, values);
  const all = [...(early?.groups ?? []), ...groups];
  if (all.length === 0) await showNothing(searching, question);
  else {
    const message = text.searchSome(amountOf(all), query);
    await showGroups(searching, question, {
      asked,
      groups,
      message,
      alone: all.length === 1,
      show: early ? show.more : show.results,
    });
    if (question.isLast()) show.say(message);
  }
  return { asked, groups: all };
}

const amountOf = (groups: readonly KindResults[]): number =>
  groups.reduce((sum, { results }) => sum + results.length, 0);

interface GroupsShown extends Results {
  readonly message: string;
  /** There are no other groups. */
  readonly alone: boolean;
  /** Takes the first group; what follows it is shown behind it. */
  readonly show: Shown['results'];
}

/** The first group is there before what is shown of the others is loaded. */
async function showGroups(
  { text, language, base, show: { tools, more } }: Searching,
  { isLast }: Question,
  { asked, groups, message, alone, show: showFirst }: GroupsShown,
): Promise<void> {
  const shown: ResultsShown = { asked, text, language, base, few: alone ? 10 : 5 };
  const first = await resultSections(groups.slice(0, 1), shown);
  if (!isLast()) return;
  tools(true);
  showFirst(message, first);
  if (groups.length < 2) return;
  const others = await resultSections(groups.slice(1), shown);
  if (isLast()) more(message, others);
}

async function showNothing(searching: Searching, { state, isLast }: Question): Promise<void> {
  const { show } = searching;
  const { message, spoken, content } = await nothing(searching, state.query, state.chosen);
  if (!isLast()) return;
  show.tools(isNarrowed(state));
  show.results(message, content);
  show.say(spoken);
}

interface Found {
  readonly message: string;
  readonly spoken: string;
  readonly content: readonly Node[];
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
