// Rules on attribution: who says it, in which document, along which way.

import type { Rule } from '../rule.ts';
import { interestUndisclosed } from './interest-undisclosed.ts';
import { noAttribution } from './no-attribution.ts';
import { relayAsSpeaker } from './relay-as-speaker.ts';
import { relayWithoutUpstream } from './relay-without-upstream.ts';
import { stateMediaUnlabelled } from './state-media-unlabelled.ts';
import { unnamedOpinion } from './unnamed-opinion.ts';
import { unnamedWithoutReason } from './unnamed-without-reason.ts';
import { vague } from './vague.ts';
import { viaNeeded } from './via-needed.ts';

export const attrRules: readonly Rule[] = [
  noAttribution,
  viaNeeded,
  relayAsSpeaker,
  relayWithoutUpstream,
  unnamedWithoutReason,
  unnamedOpinion,
  vague,
  interestUndisclosed,
  stateMediaUnlabelled,
];
