// Results as lines, by kind: the first few of each, and more when asked for.

import { inLanguage, titleLanguage } from '../../core/views/in-language.ts';
import type { InterfaceText } from '../../core/views/interface-text.ts';
import type { KindResults } from './ask-index.ts';
import { element, mark } from './elements.ts';
import { foundPassages, type FoundPassage } from './found-passages.ts';
import type { ResultPage, SearchResult } from './pagefind-index.ts';
import { stateWord } from './facet-words.ts';
import type { SearchState } from './search-state.ts';

export interface ResultsShown {
  /** As the index understood it. */
  readonly asked: SearchState;
  readonly text: InterfaceText;
  /** Of the page. */
  readonly language: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** How many of a kind are shown at first. */
  readonly few: number;
}

/** One section a kind, with the number of its results. */
export function resultSections(
  groups: readonly KindResults[],
  shown: ResultsShown,
): Promise<readonly HTMLElement[]> {
  return Promise.all(groups.map((group) => resultSection(group, shown)));
}

async function resultSection(
  { kind, isMore, results }: KindResults,
  shown: ResultsShown,
): Promise<HTMLElement> {
  const { text, language, few } = shown;
  const id = isMore ? 'found_earlier' : `found_${kind}`;
  const name = isMore ? text.searchEarlier : text.searchKinds[kind];
  const amount = results.length.toLocaleString(language);
  const list = element('ul', { class: 'lines' });
  const section = element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, `${name}: ${amount}`),
    list,
  );
  await append(list, results.slice(0, few), shown);
  if (results.length > few) section.append(moreButton(list, results, shown, text.searchMore(name)));
  return section;
}

function moreButton(
  list: HTMLElement,
  results: readonly SearchResult[],
  shown: ResultsShown,
  label: string,
): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    const first = list.childElementCount;
    await append(list, results.slice(first, first + 2 * shown.few), shown);
    list.children[first]?.querySelector('a')?.focus();
    if (list.childElementCount >= results.length) button.remove();
  });
  return button;
}

async function append(
  list: HTMLElement,
  results: readonly SearchResult[],
  shown: ResultsShown,
): Promise<void> {
  const pages = await Promise.all(results.map((result) => result.data()));
  list.append(...pages.map((page) => resultLine(page, shown)));
}

function resultLine(page: ResultPage, shown: ResultsShown): HTMLLIElement {
  const { url, meta, filters } = page;
  const title = meta['title'] ?? url;
  const language = titleLanguage(title, filters['language']?.[0] ?? shown.language);
  const attributes = inLanguage(language, shown.language);
  const also = meta['aliases'];
  return element(
    'li',
    {},
    element('p', { class: 'name' }, element('a', { href: url, ...attributes }, title)),
    ...(also === undefined
      ? []
      : [element('p', { class: 'small' }, `${shown.text.searchAlso} ${also}`)]),
    ...foundPassages(page, shown.asked, mostPassages).map((passage) =>
      passageLine(passage, page, shown),
    ),
  );
}

const mostPassages = 2;

function passageLine(
  { parts, claim }: FoundPassage,
  { url, filters }: ResultPage,
  { text, language, base }: ResultsShown,
): HTMLElement {
  const words = parts.map((part) => (part.found ? element('mark', {}, part.text) : part.text));
  const attributes = inLanguage(filters['language']?.[0], language);
  const says = element('p', { class: 'says', ...attributes }, ...words);
  if (!claim) return says;
  const place = claim.place.startsWith('#')
    ? `${url}${claim.place}`
    : `${base}${claim.place.slice(1)}`;
  const origins = claim.origins === undefined ? [] : [`, ${text.searchOrigins[claim.origins]}`];
  return element(
    'div',
    { class: 'hit' },
    element('p', { class: 'says', ...attributes }, element('a', { href: place }, ...words)),
    element(
      'p',
      { class: 'small' },
      mark(claim.shape),
      ` ${stateWord(claim.shape, text)}`,
      ...origins,
    ),
  );
}
