// Searches while the reader types, and keeps the question in the address. The index is loaded with the first
// question and not before.

import { interfaceText } from '../../core/views/interface-text.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import { resultGroups } from './result-groups.ts';

const form = document.querySelector<HTMLFormElement>('#page_search');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const count = document.querySelector<HTMLOutputElement>('#page_count');
const found = document.querySelector<HTMLElement>('#page_found');
if (form && field && count && found) start({ form, field, count, found });

interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly count: HTMLOutputElement;
  readonly found: HTMLElement;
}

function start(page: SearchPage): void {
  const { form, field } = page;
  const search = searcher(page);
  let waiting: number | undefined;
  const ask = (keep: 'push' | 'replace') => {
    window.clearTimeout(waiting);
    remember(field.value.trim(), keep);
    void search(field.value.trim());
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('push');
  });
  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => ask('replace'), 250);
  });
  window.addEventListener('popstate', () => {
    field.value = asked();
    void search(asked());
  });
  field.value = asked();
  if (asked() === '') field.focus();
  else void search(asked());
}

function asked(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

function remember(query: string, keep: 'push' | 'replace'): void {
  if (query === asked()) return;
  const address = query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
  if (keep === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Of several questions under way only the last is answered. */
function searcher({ form, count, found }: SearchPage): (query: string) => Promise<void> {
  const text = interfaceText(document.documentElement.lang);
  let index: Promise<SearchIndex> | undefined;
  let latest = 0;
  return async (query) => {
    const own = (latest += 1);
    const show = (message: string, ...content: readonly Node[]) => {
      if (own !== latest) return;
      count.value = message;
      found.replaceChildren(...content);
    };
    if (query === '') return show('');
    count.value = text.searching;
    try {
      index ??= openIndex(form.dataset['indexes']?.split(' ') ?? []);
      const groups = await resultGroups(await index, query, text);
      const all = groups.reduce((sum, { results }) => sum + results, 0);
      if (all === 0) show(`${text.searchNone} “${query}”.`);
      else show(text.searchSome(all, query), ...groups.map(({ element }) => element));
    } catch {
      index = undefined;
      show(text.searchFailed);
    }
  };
}
