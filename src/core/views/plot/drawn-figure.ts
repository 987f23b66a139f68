// A figure as a plot draws it.

export interface DrawnFigure {
  readonly claimant: string;
  /** First and last day on which it may have been said, in days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  /** The same twice where it is no range. */
  readonly low: number;
  readonly high: number;
  readonly signs: readonly FigureSign[];
  /** The whole figure in words. */
  readonly title: string;
}

/** What a mark says beside its height and place. */
export type FigureSign =
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'range'
  | 'period'
  | 'uncertain'
  | 'superseded'
  | 'retracted'
  | 'disputed'
  | 'refuted';

/** The words of a plot. */
export interface PlotText {
  readonly title: string;
  readonly unit: string;
  readonly description: (figures: readonly DrawnFigure[], claimants: number) => string;
  readonly number: (value: number) => string;
  /** `time` in milliseconds since the epoch. */
  readonly date: (time: number, step: DateStep) => string;
}

/** What the ticks of the dates are apart. */
export type DateStep = 'day' | 'month' | 'year';
