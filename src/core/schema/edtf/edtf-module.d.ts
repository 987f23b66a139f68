// The `edtf` package ships no types. These are what its parser returns at level 1 (see its README, "Parser").

declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Year' | 'Season' | 'Century' | 'Decade' | 'Set' | 'List';
    /** Year, month from 0, day, then the parts of a time. */
    readonly values: readonly number[];
    /** A bit mask of the digits written as X: 15 the year, 48 the month, 192 the day. */
    readonly unspecified?: number;
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** `Infinity` where an end is open (`..`), `null` where it is unknown (left blank). */
    readonly values: readonly (ParsedDate | number | null)[];
  }
  /** The package's own reading of a date; its bounds are in milliseconds, and wrong before the year 1. */
  export class Date {
    constructor(text: string);
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is not EDTF of that level. */
  export function parse(
    text: string,
    limits: { readonly level: number },
  ): ParsedDate | ParsedInterval;
}
