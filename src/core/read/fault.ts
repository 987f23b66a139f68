// What is wrong with a piece of content, before lines and columns are counted: a rule, a span in a
// file's text, what is wrong and how to mend it.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Related extends Span {
  readonly file: string;
  readonly message: string;
}

export interface Fault extends Span {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly Related[];
  /** What a suppression can name: the claim or source that the fault is about. */
  readonly subject?: string;
  /** Where a rule speaks more mildly than usual. */
  readonly severity?: 'error' | 'warning' | 'info';
}

/** A value as it stands in a message, shortened where it is long. */
export function shown(value: string, most = 80): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** A value in backticks. */
export const tick = (value: string): string => `\`${shown(value).replaceAll('`', 'ˋ')}\``;
