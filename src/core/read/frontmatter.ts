// Splits a Markdown file into its frontmatter and its body.

import type { Fault } from './fault.ts';

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
  const line = text.search(/[\r\n]|$/);
  return {
    rule: 'schema/markdown',
    start: 0,
    end: line,
    message: text.trim() === '' ? 'the file is empty' : 'the file has no frontmatter',
    help: `start the file with a line \`---\`, the fields, and a line \`---\`:\n${sample}`,
  };
}

const unclosed = (text: string): Fault => ({
  rule: 'schema/markdown',
  start: 0,
  end: text.search(/[\r\n]|$/),
  message: 'the frontmatter that opens here is never closed',
  help: 'put a line `---` after the last field',
});
