// English. One file a field of words, so that a rule's words stand together.

import type { Prose } from '../prose.ts';
import { quotations } from '../quotations.ts';
import { dates, days } from './dates.ts';
import { figures, figureText } from './figures.ts';
import { manyWitnesses, oneWitness, tellsThat } from './independence.ts';
import { confidenceLevel, confidences, judgements, likelihoods, ownVoice } from './judging.ts';
import { givenOut, unseen } from './pictures.ts';
import { relativeDays } from './relative-days.ts';
import { attributions, sayVerbs, weakAttributions } from './saying.ts';
import { stateLabels } from './state-media.ts';
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
  figureText,
  likelihoods,
  confidences,
  confidenceLevel,
  judgements,
  ownVoice,
  manyWitnesses,
  oneWitness,
  tellsThat,
  stateLabels,
  unseen,
  givenOut,
};
