// Raw HTML is not part of the format. An element is one fault, from its first tag to its last.

import type { Fault, Span } from './fault.ts';
import { tick } from './fault.ts';

/** A piece of HTML among its siblings, with its place in the text. */
export interface HtmlPiece extends Span {
  readonly value: string;
}

/** The faults of the HTML among siblings; `text` is what the places count in. */
export function htmlFaults(text: string, pieces: readonly HtmlPiece[]): readonly Fault[] {
  return elements(pieces).map(({ start, end }) =>
    htmlFault(text.slice(start, end), { start, end }),
  );
}

/** The outermost elements: each tag with the one that closes it. */
function elements(pieces: readonly HtmlPiece[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const open = new Map<string, { start: number; end: number }[]>();
  for (const { start, end, value } of pieces) {
    const closed = closingTag.exec(value)?.[1]?.toLowerCase() ?? '';
    const opened = open.get(closed)?.pop();
    if (opened) {
      opened.end = end;
      continue;
    }
    const span = { start, end };
    spans.push(span);
    const name = /^<([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() ?? '';
    const same = open.get(name) ?? [];
    open.set(name, same);
    same.push(span);
  }
  let last = -1;
  return spans.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

const closingTag = /^<\/([a-z][a-z0-9-]*)\s*>\s*$/i;

function htmlFault(written: string, span: Span): Fault {
  const comment = written.startsWith('<!--');
  const meant = inMarkdown(written);
  return {
    rule: 'schema/markdown',
    ...span,
    message: `${tick(written)} is ${comment ? 'a comment in HTML' : 'raw HTML'}, which is not part of the format`,
    help: comment
      ? 'delete it; notes for colleagues belong in the pull request'
      : meant === undefined
        ? 'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`'
        : `write \`${meant}\``,
  };
}

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
};

/** The same in Markdown, where it has a form for it. */
function inMarkdown(written: string): string | undefined {
  if (written.length > 200 || /[\r\n]/.test(written)) return undefined;
  const [, name = '', inner = ''] =
    /^<(b|strong|i|em|code)>([^<*`]*\S[^<*`]*)<\/\1>$/.exec(written) ?? [];
  const mark = marks[name];
  if (mark !== undefined) return `${mark}${inner.trim()}${mark}`;
  const [, url, words] =
    /^<a\s+href=["']?(https?:[^\s"'<>]+)["']?[^<>]*>([^<]+)<\/a>$/.exec(written) ?? [];
  return url === undefined || words === undefined ? undefined : `[${words.trim()}](${url})`;
}
