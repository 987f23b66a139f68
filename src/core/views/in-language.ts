// Attributes for words in a language other than that of the page around them.

export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

export type Direction = 'ltr' | 'rtl';

/** Nothing where the language is that of the surroundings, or not known. */
export function inLanguage(language: string | undefined, around: string): LanguageAttributes {
  if (language === undefined || language === around) return {};
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/** A title in brackets is a description in the site's own words, whatever the document's language. */
export function titleLanguage(title: string, language: string): string | undefined {
  return /^\[.*\]$/s.test(title) ? undefined : language;
}

/** False for the codes that stand for no language, an unknown one or several. */
export const isSpoken = (language: string): boolean => !/^(?:zxx|und|mul|mis)\b/.test(language);

/** What a language is called in another: `Korean`. */
export function languageName(language: string, inWords: string): string {
  const names = displayNames.get(inWords) ?? new Intl.DisplayNames([inWords], { type: 'language' });
  displayNames.set(inWords, names);
  return names.of(language) ?? language;
}

/** Making one takes longer than using it a hundred times. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** Compares as a language orders. */
export function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

const collators = new Map<string, Intl.Collator>();

/** Which way a language is written, by the script that it is mostly written in. */
export function directionOf(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
