// Splits a Markdown file into its frontmatter and its body.

import { tick, type Fault } from './fault.ts';

export interface Frontmatter {
  /** The YAML between the two lines `---`. */
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

export type FrontmatterReading =
  | { readonly found: true; readonly frontmatter: Frontmatter }
  | { readonly found: false; readonly fault: Fault };

const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/;

/** `sample` is frontmatter of the kind, for the help. */
export function splitFrontmatter(text: string, sample: string): FrontmatterReading {
  const first = opening.exec(text)?.[0];
  if (first === undefined) return { found: false, fault: noFrontmatter(text, sample) };
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
  closing.lastIndex = Math.max(0, first.length - 1);
  const end = closing.exec(text);
  if (!end || first.length >= text.length) return { found: false, fault: unclosed(text) };
  const lead = /^[\r\n]*/.exec(end[0])?.[0].length ?? 0;
  const yamlEnd = Math.max(first.length, end.index + lead);
  const bodyStart = closing.lastIndex;
  const yaml = text.slice(first.length, yamlEnd);
  return { found: true, frontmatter: { yaml, yamlStart: first.length, bodyStart } };
}

function noFrontmatter(text: string, sample: string): Fault {
  const empty = text.trim() === '';
  return {
    rule: 'schema/markdown',
    start: 0,
    end: text.search(/[\r\n]|$/),
    message: empty ? 'the file is empty' : 'the file does not begin with frontmatter',
    help:
      misplacedOpening(text) ??
      `start the file with a line \`---\`, the fields, and a line \`---\`:\n${sample}`,
  };
}

/** A line that was meant to open the frontmatter. */
function misplacedOpening(text: string): string | undefined {
  const [, before = '', line = ''] =
    /^(\s*)(-{3,}|[\u2013\u2014]-?)[ \t]*(?=[\r\n])/.exec(text) ?? [];
  if (line === '') return undefined;
  return line === '---' && before !== ''
    ? 'delete the empty lines and spaces before the line `---`'
    : `write \`---\` in the first line, where ${tick(line)} stands`;
}

const unclosed = (text: string): Fault => ({
  rule: 'schema/markdown',
  start: 0,
  end: text.search(/[\r\n]|$/),
  message: 'the frontmatter that opens here is never closed',
  help: misplacedClosing(text) ?? 'put a line `---` after the last field',
});

/** A line that was meant to close the frontmatter. */
function misplacedClosing(text: string): string | undefined {
  const lines = text.split(/\r\n|\n|\r/).slice(1, 1000);
  const index = lines.findIndex((line) => /^\s*(?:\.{3}|-{2,}|[\u2013\u2014]-?)\s*$/.test(line));
  const line = lines[index];
  if (line === undefined) return undefined;
  const why = line.trim() === '---' ? ', without spaces before it' : `, where ${tick(line)} stands`;
  return `write \`---\` in line ${index + 2}${why}`;
}
