// Other spellings of a name that a reader may type: with its words joined that are written apart, or the other way.

/** `Kim Jong Un` gives `KimJong`, `JongUn` and `KimJongUn`; nothing that is among the names already. */
export function nameForms(names: readonly string[]): readonly string[] {
  const forms = names.flatMap((name) => [...joined(wordsOf(name)), ...withoutMarks(name)]);
  const known = new Set(names);
  return [...new Set(forms)].filter((form) => !known.has(form));
}

const wordsOf = (name: string): readonly string[] =>
  name.split(/[\s\-‐‑–.·'’]+/).filter((word) => word !== '');

/** Longer names are phrases, which nobody writes in one word. */
const mostWords = 4;

function joined(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > mostWords) return [];
  const pairs = words.slice(1).map((word, before) => `${words[before] ?? ''}${word}`);
  return words.length === 2 ? pairs : [...pairs, words.join('')];
}

/** `Zelenskyy` for `Zelenskýy`: without accents. */
function withoutMarks(name: string): readonly string[] {
  if (!/^[\p{Script=Latin}\p{M}\P{L}]+$/u.test(name)) return [];
  const bare = name.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare === name.normalize('NFD') ? [] : [bare];
}
