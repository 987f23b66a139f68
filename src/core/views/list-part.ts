// A long list in parts, each on a page of its own.

/** Where the parts of a list stand, as addresses below the base without a slash before them. */
export interface ListPlace {
  /** Of the first part: the page of the list, or of the thing that has it. */
  readonly first: string;
  /** The folder of the further ones, which are numbered: `actors/kcna/said/` holds `2/`. */
  readonly further: string;
  /** Lines on the first page, and on each further one. */
  readonly sizes: ListSizes;
}

export interface ListSizes {
  /** A list of so many lines stands whole on the first page. */
  readonly whole: number;
  readonly first: number;
  readonly further: number;
}

export interface ListPart<Line> {
  readonly place: ListPlace;
  /** Counted from 1. */
  readonly number: number;
  readonly parts: number;
  /** Lines in the whole list, and how many of them stand before this part. */
  readonly all: number;
  readonly before: number;
  readonly lines: readonly Line[];
}

/** A list with pages of its own. */
export const ownPages: ListSizes = { whole: 100, first: 100, further: 100 };

/** A list that begins on the page of a thing, among other lists. */
export const besideOthers: ListSizes = { whole: 50, first: 25, further: 100 };

/** An empty list has one part. */
export function partsOf(all: number, { whole, first, further }: ListSizes): number {
  return all <= whole ? 1 : 1 + Math.ceil((all - first) / further);
}

/** Only the lines of this part are made; `number` counts from 1. */
export function listPart<Entry, Line>(
  place: ListPlace,
  entries: readonly Entry[],
  number: number,
  line: (entry: Entry) => Line,
): ListPart<Line> {
  const { whole, first, further } = place.sizes;
  const all = entries.length;
  const before = number === 1 ? 0 : first + (number - 2) * further;
  const size = all <= whole ? whole : number === 1 ? first : further;
  const lines = entries.slice(before, before + size).map(line);
  return { place, number, parts: partsOf(all, place.sizes), all, before, lines };
}

/** The address of a part below the base, with a slash before it. */
export const partPath = ({ first, further }: ListPlace, number: number): string =>
  `/${number === 1 ? first : `${further}${number}/`}`;

/** The numbers that a part leads to: its neighbours, the first and the last, each once and in order. */
export function numbersAround(number: number, parts: number): readonly number[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, parts];
  return [...new Set(near)].filter((one) => one >= 1 && one <= parts).sort((a, b) => a - b);
}
