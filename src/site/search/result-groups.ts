// The answers of the index, by kind: the first few of each, and the rest when asked for.

import type { InterfaceText } from '../../core/views/interface-text.ts';
import { excerptParts } from './excerpt-parts.ts';
import type { ResultPage, SearchIndex, SearchResult } from './pagefind-index.ts';

export interface ResultGroup {
  readonly results: number;
  readonly element: HTMLElement;
}

/** Kinds without a result are left out. */
export async function resultGroups(
  index: SearchIndex,
  query: string,
  text: InterfaceText,
): Promise<readonly ResultGroup[]> {
  const groups = kinds.map(async (kind) => {
    const { results } = await index.search(query, { filters: { kind } });
    return { results: results.length, element: await groupElement(kind, results, text) };
  });
  return (await Promise.all(groups)).filter(({ results }) => results > 0);
}

const kinds = ['briefing', 'actor', 'topic', 'source'] as const;

type Kind = (typeof kinds)[number];

/** How many are shown at a time. */
const few = 5;

async function groupElement(
  kind: Kind,
  results: readonly SearchResult[],
  text: InterfaceText,
): Promise<HTMLElement> {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `${text.searchKinds[kind]}: ${results.length.toLocaleString(document.documentElement.lang)}`;
  const list = document.createElement('ul');
  list.className = 'lines';
  section.append(heading, list);
  await append(list, results.slice(0, few));
  if (results.length > few) section.append(moreButton(list, results, text));
  return section;
}

function moreButton(
  list: HTMLElement,
  results: readonly SearchResult[],
  text: InterfaceText,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text.searchMore;
  button.addEventListener('click', async () => {
    const first = list.childElementCount;
    await append(list, results.slice(first, first + 2 * few));
    list.children[first]?.querySelector('a')?.focus();
    if (list.childElementCount >= results.length) button.remove();
  });
  return button;
}

async function append(list: HTMLElement, results: readonly SearchResult[]): Promise<void> {
  const pages = await Promise.all(results.map((result) => result.data()));
  list.append(...pages.map(resultLine));
}

function resultLine({ url, excerpt, meta }: ResultPage): HTMLLIElement {
  const line = document.createElement('li');
  const name = document.createElement('p');
  const link = document.createElement('a');
  const says = document.createElement('p');
  name.className = 'name';
  link.href = url;
  link.textContent = meta['title'] ?? url;
  name.append(link);
  says.className = 'says';
  says.append(...excerptNodes(excerpt));
  line.append(name, says);
  return line;
}

/** With an ellipsis where it breaks off. */
function excerptNodes(excerpt: string): readonly (Node | string)[] {
  const parts = excerptParts(excerpt);
  const ended = /[.!?…]["”’)]?$/.test(parts.at(-1)?.text ?? '.');
  return [...parts.map(({ text, found }) => (found ? marked(text) : text)), ended ? '' : ' …'];
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
