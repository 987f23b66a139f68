// Dates as English writes them.

import { anyOf, exactPattern, finder, wordPattern, words } from '../find-words.ts';

const month = anyOf(
  words('January February March April May June July August September October November December'),
  words('Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec').map((short) => String.raw`${short}\.?`),
);
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const through = String.raw`(?:\s?[-–]\s?|\s+(?:to|and|or)\s+)`;
const year = String.raw`(?:1[89]|20)\d\d`;

const dayPattern = exactPattern(
  String.raw`${day}(?:${through}${day})?\s+(?:of\s+)?${month}(?:,?\s+${year})?`,
  String.raw`${month}\s+${day}(?:${through}${day})?(?:,?\s+${year})?`,
  String.raw`${month},?\s+${year}`,
  String.raw`${year}-\d\d(?:-\d\d)?`,
);

const yearPattern = wordPattern(
  String.raw`${anyOf(words('in since by until during before after from early late mid'))}\s+(?:the\s+)?${year}s?`,
  String.raw`(?:the\s+)?${year}s`,
);

/** With a day, or a month with its year. */
export const days = dayPattern;

export const dates = finder(dayPattern, yearPattern);
