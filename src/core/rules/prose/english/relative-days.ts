// Times that only the day of writing tells: "yesterday", "this week", "on Thursday".

import { anyOf, exactPattern, exceptNames, finder, wordPattern, words } from '../find-words.ts';

const weekday = anyOf(words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'));

const period = anyOf(
  words(
    'week weekend month quarter year spring summer autumn winter decade morning afternoon evening night',
  ),
);

const count = anyOf(
  words('a an one two three four five six seven eight nine ten several few some'),
  [String.raw`\d{1,3}`, String.raw`a\s+few`, String.raw`a\s+couple\s+of`],
);

const nearDays = anyOf(words('yesterday today tomorrow tonight'));

/** "the last week", "of today" and "today's wars" are no times. */
const deictic = wordPattern(
  String.raw`(?<!\b(?:of|the)\s)${nearDays}(?!['’])`,
  String.raw`(?<!\bthe\s)(?:earlier|later\s+)?(?:last|next|this)\s+${period}`,
  String.raw`(?:earlier|later)\s+this\s+${period}`,
  String.raw`(?<!\bthe\s)(?:last|next|this)\s+${weekday.toLowerCase()}`,
  String.raw`${count}\s+(?:days?|weeks?|months?|years?|hours?)\s+ago`,
);

/** Neither "a Thursday", "every Thursday" nor the name of a newspaper. */
const bareWeekday = exactPattern(
  String.raw`(?<!\b(?:[Aa]|[Ee]very|[Ee]ach|[Aa]ny|[Tt]he|Black|Bloody|Good|Easter|Palm|Ash)\s)(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince)\s+)?${weekday}(?:\s+(?:morning|afternoon|evening|night))?(?!\s+(?:Times|Mail|Post|Telegraph|Express|News|Mirror|Review|Tribune|Herald|Club))`,
);

/** "Russia Today" is an outlet. */
export const relativeDays = exceptNames(finder(deictic, bareWeekday), nearDays);
