// A long list in pages.

export interface ListPage<T> {
  readonly number: number;
  /** Address below the base, with slashes at both ends; the first page has the list's own. */
  readonly path: string;
  readonly lines: readonly T[];
}

/** An empty list has one page. */
export function listPages<T>(folder: string, lines: readonly T[]): readonly ListPage<T>[] {
  const amount = Math.max(1, Math.ceil(lines.length / most));
  return Array.from({ length: amount }, (_, index) => ({
    number: index + 1,
    path: index === 0 ? `/${folder}/` : `/${folder}/page/${index + 1}/`,
    lines: lines.slice(index * most, (index + 1) * most),
  }));
}

const most = 100;
