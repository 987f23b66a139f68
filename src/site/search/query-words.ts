// A query as the index may understand it. It finds words by their beginning, so a Korean word with a particle behind it,
// 김정은이, does not find 김정은. But names end like particles, too: what is typed is looked for first.

import { isParticle, longestParticle } from '../../core/read/particles.ts';

/** The query as it is typed, then with less and less behind its Korean words, each to be tried in turn. */
export function queryForms(query: string): readonly string[] {
  const words = query.normalize('NFC').split(/(\s+)/).map(wordForms);
  const most = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: most }, (_, form) =>
    words.map((forms) => forms[Math.min(form, forms.length - 1)] ?? '').join(''),
  );
}

/** Two syllables at least are left. */
function wordForms(word: string): readonly string[] {
  if (!/^[\uac00-\ud7a3]+$/.test(word)) return [word];
  const lengths = Array.from({ length: longestParticle }, (_, less) => word.length - 1 - less);
  const bare = lengths
    .filter((length) => length >= 2 && isParticle(word.slice(length)))
    .map((length) => word.slice(0, length));
  return [word, ...bare];
}
