// What the prose rules know of a language. They are heuristics over words: for a language that has no words
// here they say nothing, and a briefing in it is judged by all other rules alone.

import type { Span } from '../../read/fault.ts';
import type { Confidence } from '../../schema/vocabularies.ts';
import { english } from './english/english.ts';

/** The stretches of a text that have some meaning, in their order; takes time in proportion to the text. */
export type Find = (text: string) => readonly Span[];

export interface Prose {
  /** Verbs of saying in a form that is a verb: "said", "told", "claims that". */
  readonly sayVerbs: Find;
  /** Whatever tells that somebody says so: verbs and nouns of saying, "according to", "in the words of". */
  readonly attributions: Find;
  /** Verbs that show whose view a sentence gives, but stand for much else, too: "saw", "takes", "names". */
  readonly weakAttributions: Find;
  /** Words in quotation marks, marks included. */
  readonly quotations: Find;
  /** Dates by day, month or year: "14 November 2024", "in August 2024", "since the 1950s". */
  readonly dates: Find;
  /** Of these, what tells the day or the month. */
  readonly days: Find;
  /** Times that only the day of writing tells: "yesterday", "this week", "on Thursday". */
  readonly relativeDays: Find;
  /** Speakers who are not told apart, with their verb: "officials say", "reportedly". */
  readonly vagueSpeakers: Find;
  readonly figures: (text: string) => readonly Figure[];
  /** How a briefing writes a figure: "up to 11,000". */
  readonly figureText: (figure: FigureValue) => string;
  /** How likely something is: "likely", "almost certain". */
  readonly likelihoods: Find;
  /** How sure the desk is: "our confidence", "with high confidence". */
  readonly confidences: Find;
  readonly confidenceLevel: (phrase: string) => Confidence | undefined;
  /** What the desk concludes in its own voice: "we judge", "this suggests", "is a sign that". */
  readonly judgements: Find;
  /** The desk itself: "we", "our", "us". */
  readonly ownVoice: Find;
  /** Words that make several or independent witnesses of what is cited. */
  readonly manyWitnesses: Find;
  /** Words that deny it, or tell that all repeat one. */
  readonly oneWitness: Find;
  /** Verbs of saying that tell what follows: "reports that". */
  readonly tellsThat: Find;
  /** Words that tell of an outlet that a state speaks through it. */
  readonly stateLabels: Find;
  /** What a description of a picture states that is not to be seen in it. */
  readonly unseen: Find;
  /** What tells, in a description, that it is another's word. */
  readonly givenOut: Find;
}

/** A number that counts or measures something: no year, no name ("Lancet-3"), no ordinal. */
export interface Figure extends Span, FigureValue {
  /** Spelled out, no more than ten, and nothing that is counted behind it: "two ways", "one matter". */
  readonly casual: boolean;
  /** The words that qualify it: "up to". */
  readonly qualifying?: Span;
}

export interface FigureValue {
  readonly min: number;
  /** Equal to `min` unless the figure is a range. */
  readonly max: number;
  readonly qualifier?: Qualifier;
}

export type Qualifier = 'about' | 'at-least' | 'at-most';

/** By the primary subtag of a BCP 47 language. */
const languages: Readonly<Record<string, Prose>> = { en: english };

/** The words of a language, undefined where the rules have none. */
export function proseOf(language: string): Prose | undefined {
  const subtag = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(languages, subtag) ? languages[subtag] : undefined;
}

/** Whether two stretches share a character. */
export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** The stretches that touch none of the others: vague words in a quotation are not the desk's. */
export const outside = <Found extends Span>(
  found: readonly Found[],
  others: readonly Span[],
): readonly Found[] => found.filter((one) => !others.some((other) => overlap(one, other)));
