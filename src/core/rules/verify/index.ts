// Rules on what is known: whether a status is borne out by who says it and how it was checked.

import type { Rule } from '../rule.ts';
import { disputeHidden } from './dispute-hidden.ts';
import { falseIndependence } from './false-independence.ts';
import { handoutAsProof } from './handout-as-proof.ts';
import { independenceUnknown } from './independence-unknown.ts';
import { noMethod } from './no-method.ts';
import { overstated } from './overstated.ts';
import { retractedSource } from './retracted-source.ts';
import { selfConfirming } from './self-confirming.ts';

export const verifyRules: readonly Rule[] = [
  overstated,
  independenceUnknown,
  noMethod,
  selfConfirming,
  handoutAsProof,
  disputeHidden,
  retractedSource,
  falseIndependence,
];
