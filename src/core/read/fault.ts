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

/** Text to put in place of a span of the same file. */
export interface Replacement extends Span {
  readonly text: string;
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
  /** What mends it without changing what is meant; left out where anybody could mean something else. */
  readonly fix?: readonly Replacement[];
}

/** A value as it stands in a message, shortened where it is long. */
export function shown(value: string, most = 80): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** A value in backticks. */
export const tick = (value: string): string => `\`${shown(value).replaceAll('`', 'ˋ')}\``;

/** Signs without a form: no page and no feed can show them. Undefined where there is none. */
export function controlFault(text: string, offset: number, rule: string): Fault | undefined {
  const found = controls.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule,
    start: offset + found.index,
    end: offset + found.index + 1,
    message: `an invisible control character, U+${code}, stands here`,
    help: 'delete it; it often comes along when text is copied from a PDF',
  };
}

const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
