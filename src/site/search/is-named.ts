// Whether a query is a name, or the beginning of one, rather than words about it.

/** Every word of the query begins one of the page's name, its other names or other spellings. */
export function isNamed(meta: Readonly<Record<string, string>>, query: string): boolean {
  const names = ['title', 'aliases', 'forms'].flatMap((field) => wordsOf(meta[field] ?? ''));
  const asked = wordsOf(query);
  return asked.length > 0 && asked.every((word) => names.some((name) => name.startsWith(word)));
}

/** `Jong-un` is `jongun`, as the index has it, and `jong` and `un`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => [word.replace(/[^\p{L}\p{N}]+/gu, ''), ...word.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word !== '');
