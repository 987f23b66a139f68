// English. One file a field of words, so that a rule's words stand together.

import type { Prose } from '../prose.ts';
import { dates, days } from './dates.ts';
import { figures } from './figures.ts';
import { quotations } from './quotations.ts';
import { relativeDays } from './relative-days.ts';
import { attributions, sayVerbs, weakAttributions } from './saying.ts';
import { vagueSpeakers } from './vague.ts';

export const english: Prose = {
  sayVerbs,
  attributions,
  weakAttributions,
  quotations,
  dates,
  days,
  relativeDays,
  vagueSpeakers,
  figures,
};
