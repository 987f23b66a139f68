// The choices beside the results. What has the focus stays in its place while counts change around it.

import type { InterfaceText } from '../../core/views/interface-text.ts';
import type { FacetCounts } from './ask-index.ts';
import { element } from './elements.ts';
import { facetWord, inFacetOrder } from './facet-words.ts';
import type { FacetCount } from './facet-values.ts';
import { facetNames, type Chosen, type Facet } from './search-state.ts';

export interface FacetPane {
  readonly show: (counts: FacetCounts, chosen: Chosen) => void;
  /** As the boxes stand. */
  readonly chosen: () => Chosen;
  /** Ticks the boxes that are there; others come with the next counts. */
  readonly choose: (chosen: Chosen) => void;
}

/** Fills `place`, and calls `changed` when the reader has chosen. `form` is the id of the form of the question. */
export function facetPane(
  place: HTMLElement,
  { text, language, form, changed }: PaneOptions,
): FacetPane {
  const groups = new Map(facetNames.map((facet) => [facet, facetGroup(facet, text)]));
  place.replaceChildren(...[...groups.values()].map(({ fieldset }) => fieldset));
  place.addEventListener('change', changed);
  const boxes = () => [...place.querySelectorAll('input')];
  return {
    show: (counts, chosen) => {
      for (const [facet, group] of groups)
        showValues(group, {
          values: inFacetOrder(facet, counts[facet], text),
          chosen: chosen[facet] ?? [],
          box: (value) => valueBox(facet, value, { text, language, form }),
        });
    },
    chosen: () => {
      const ticked = boxes().filter(({ checked }) => checked);
      const keys = Map.groupBy(ticked, ({ name }) => name);
      return Object.fromEntries(
        [...keys].map(([facet, some]) => [facet, some.map(({ value }) => value).sort()]),
      );
    },
    choose: (chosen) => {
      for (const box of boxes())
        box.checked = chosen[box.name as Facet]?.includes(box.value) ?? false;
    },
  };
}

export interface PaneOptions {
  readonly text: InterfaceText;
  /** Of the page. */
  readonly language: string;
  readonly form: string;
  readonly changed: () => void;
}

interface FacetGroup {
  readonly fieldset: HTMLFieldSetElement;
  readonly list: HTMLUListElement;
  readonly more: HTMLButtonElement;
  readonly lines: Map<string, HTMLLIElement>;
  readonly text: InterfaceText;
}

function facetGroup(facet: Facet, text: InterfaceText): FacetGroup {
  const list = element('ul', {});
  const more = element('button', { type: 'button', class: 'plain', 'aria-expanded': 'false' });
  const legend = element('legend', {}, text.searchFacets[facet]);
  const fieldset = element('fieldset', { hidden: true }, legend, list, more);
  more.addEventListener('click', () => {
    more.ariaExpanded = String(more.ariaExpanded !== 'true');
    fold({ list, more, text });
  });
  return { fieldset, list, more, lines: new Map(), text };
}

interface ValuesShown {
  readonly values: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly box: (value: FacetCount) => HTMLLIElement;
}

function showValues(group: FacetGroup, { values, chosen, box }: ValuesShown): void {
  const { fieldset, list, lines } = group;
  const ordered = list.contains(document.activeElement) ? inPlace(group, values) : values;
  const shown = ordered.map((value) => {
    const line = lines.get(value.key) ?? box(value);
    lines.set(value.key, line);
    setCount(line, value.pages);
    setChosen(line, chosen.includes(value.key));
    return line;
  });
  if (!list.contains(document.activeElement)) list.replaceChildren(...shown);
  else replaceAround(list, shown);
  fieldset.hidden = shown.length === 0;
  fold(group);
}

/** What is shown already stays in its order; what is new follows. */
function inPlace({ list, lines }: FacetGroup, values: readonly FacetCount[]) {
  const before = [...list.children];
  const place = ({ key }: FacetCount): number => {
    const line = lines.get(key);
    const at = line ? before.indexOf(line) : -1;
    return at === -1 ? before.length : at;
  };
  return values.toSorted((a, b) => place(a) - place(b));
}

/** Moves nothing that stays, for a line that is moved loses the focus. */
function replaceAround(list: HTMLUListElement, shown: readonly HTMLLIElement[]): void {
  const kept = new Set<Element>(shown);
  for (const line of [...list.children])
    if (!kept.has(line) && !line.contains(document.activeElement)) line.remove();
  for (const line of shown) if (!line.isConnected) list.append(line);
}

function setCount(line: HTMLLIElement, pages: number): void {
  const count = line.querySelector('.pages_of');
  if (count) count.textContent = pages.toLocaleString(document.documentElement.lang);
}

function setChosen(line: HTMLLIElement, chosen: boolean): void {
  const box = line.querySelector('input');
  if (box) box.checked = chosen;
}

function valueBox(
  facet: Facet,
  value: FacetCount,
  { text, language, form }: Pick<PaneOptions, 'text' | 'language' | 'form'>,
): HTMLLIElement {
  const box = element('input', { type: 'checkbox', name: facet, value: value.key, form });
  const word = element('span', {}, facetWord(facet, value, text, language));
  return element('li', {}, element('label', {}, box, word, element('span', { class: 'pages_of' })));
}

/** Beyond the first few only what is chosen is shown, until all are asked for. */
function fold({ list, more, text }: Pick<FacetGroup, 'list' | 'more' | 'text'>): void {
  const open = more.ariaExpanded === 'true';
  const lines = [...list.children] as HTMLElement[];
  for (const [at, line] of lines.entries())
    line.hidden = !open && at >= few && line.querySelector('input')?.checked === false;
  more.hidden = lines.length <= few;
  more.textContent = open ? text.searchFewValues : text.searchAllValues(lines.length);
}

const few = 6;
