// Comma-separated values as RFC 4180 has them; https://www.rfc-editor.org/rfc/rfc4180

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;

/**
 * A spreadsheet takes a cell that begins with one of these for a formula. An apostrophe before it says that
 * it is text; a cell that begins with an apostrophe gets one more, so that taking one away always gives
 * back what was written.
 */
const guarded = (cell: string): string => (/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);

/** The words of a cell as `csvLine` was given them, from a cell as a reader of CSV gives it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
