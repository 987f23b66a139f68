// An excerpt of Pagefind's in parts: nothing in it but text and `<mark>` is believed.

export interface ExcerptPart {
  readonly text: string;
  /** What was asked for. */
  readonly found: boolean;
}

export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((part, index) => ({ text: unescaped(part), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescaped(html: string): string {
  return html.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name: string) => characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};
