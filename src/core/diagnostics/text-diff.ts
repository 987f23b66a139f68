// What changes in a text, as lines taken away and lines put in their place.

import { structuredPatch } from 'diff';
import { visible } from './display-text.ts';
import type { Paint } from './paint.ts';

export interface TextChange {
  /** What the file is called where the diff is read. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A unified diff with two lines around each change. */
export function textDiff({ name, before, after }: TextChange, paint: Paint): string {
  const { hunks } = structuredPatch(name, name, before, after, '', '', { context: 2 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    paint('quiet', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed.filter((line) => !line.startsWith('\\')).map((line) => painted(line, paint)),
  ]);
  const head = [paint('strong', `--- ${visible(name)}`), paint('strong', `+++ ${visible(name)}`)];
  return `${[...head, ...lines].join('\n')}\n`;
}

function painted(line: string, paint: Paint): string {
  const shown = `${line.charAt(0)}${visible(line.slice(1).replace(/\r$/, '').replaceAll('\t', '  '))}`;
  if (line.startsWith('-')) return paint('removed', shown);
  return line.startsWith('+') ? paint('added', shown) : shown;
}
