// An excerpt of Pagefind's as nodes: nothing in it but text and `<mark>` is believed.

export function excerptNodes(excerpt: string): readonly Node[] {
  const parts = excerpt.split(/<mark>([\s\S]*?)<\/mark>/);
  return parts.map((part, index) => {
    const text = document.createTextNode(unescaped(part));
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
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
