// Searches while the reader types, and keeps what is asked in the address. The index is loaded with the first
// question and not before.

import { interfaceText } from '../../core/views/interface-text.ts';
import { announcer } from './announcer.ts';
import { facetPane } from './facet-pane.ts';
import { searcher } from './searcher.ts';
import { addressOf, stateFrom, type Order, type SearchState } from './search-state.ts';

const find = <E extends Element>(id: string): E | null => document.querySelector<E>(`#${id}`);

const form = find<HTMLFormElement>('page_search');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const order = find<HTMLSelectElement>('page_order');
const [tools, narrow, summary, facets, clear, count, spoken, found] = [
  'tools',
  'narrow',
  'narrow_name',
  'facets',
  'clear',
  'count',
  'spoken',
  'found',
].map((id) => find<HTMLElement>(`page_${id}`));
if (
  form &&
  field &&
  order &&
  tools &&
  narrow &&
  summary &&
  facets &&
  clear &&
  count &&
  spoken &&
  found
)
  start({ form, field, order, tools, narrow, summary, facets, clear, count, spoken, found });

interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** Stands there once there is something to order and to narrow. */
  readonly tools: HTMLElement;
  readonly narrow: HTMLElement;
  readonly summary: HTMLElement;
  readonly facets: HTMLElement;
  readonly clear: HTMLElement;
  readonly count: HTMLElement;
  readonly spoken: HTMLElement;
  readonly found: HTMLElement;
}

function start(page: SearchPage): void {
  const { form, field, order, clear } = page;
  const { lang: language } = document.documentElement;
  // Beside the results there is room for it; see search.css.
  page.narrow.toggleAttribute('open', matchMedia('(width >= 62rem)').matches);
  const text = interfaceText(language);
  const pane = facetPane(page.facets, {
    text,
    language,
    form: form.id,
    changed: () => ask('push'),
  });
  const search = searcher({
    folders: form.dataset['indexes']?.split(' ') ?? [],
    base: form.dataset['base'] ?? '/',
    text,
    language,
    show: {
      counts: (counts, chosen) => pane.show(counts, chosen),
      tools: (some) => {
        page.tools.hidden = page.narrow.hidden = !some;
      },
      say: announcer(page.spoken),
      results: (message, content) => {
        page.count.textContent = message;
        page.found.replaceChildren(...content);
      },
      more: (message, content) => {
        page.count.textContent = message;
        page.found.append(...content);
      },
    },
  });
  const run = (state: SearchState) => {
    const choices = Object.values(state.chosen).flat().length;
    page.summary.textContent = text.searchNarrow(choices);
    clear.hidden = choices === 0;
    void search(state);
  };

  let waiting: number | undefined;
  const ask = (keep: Keep) => {
    window.clearTimeout(waiting);
    const state: SearchState = {
      query: field.value.trim(),
      chosen: pane.chosen(),
      order: order.value as Order,
    };
    remember(state, keep);
    run(state);
  };
  const restore = () => {
    const state = stateFrom(location.search);
    field.value = state.query;
    order.value = state.order;
    pane.choose(state.chosen);
    run(state);
    return state;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('push');
  });
  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => ask('replace'), pause);
  });
  order.addEventListener('change', () => ask('push'));
  clear.addEventListener('click', () => {
    pane.choose({});
    ask('push');
    field.focus();
  });
  window.addEventListener('popstate', restore);
  if (restore().query === '') field.focus();
}

/** Milliseconds after a letter before the next search. */
const pause = 200;

/** What is typed changes the address; what is sent or chosen can be gone back from. */
type Keep = 'push' | 'replace';

function remember(state: SearchState, keep: Keep): void {
  const address = addressOf(state);
  if (address === addressOf(stateFrom(location.search))) return;
  const target = address === '' ? location.pathname : address;
  if (keep === 'push') history.pushState(null, '', target);
  else history.replaceState(null, '', target);
}
