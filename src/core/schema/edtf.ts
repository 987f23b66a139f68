// Dates and instants as the format writes them: EDTF levels 0 and 1 without seasons and times of day,
// and RFC 3339 instants. This file is the door; the rooms are in `edtf/`.

export {
  certainlyBefore,
  parseEdtf,
  readEdtf,
  type EdtfDate,
  type EdtfPoint,
  type EdtfReading,
} from './edtf/parse-edtf.ts';
export { explainBadDate, type BadDate } from './edtf/explain-bad-date.ts';
export { formatEdtf } from './edtf/format-edtf.ts';
export { dayOfInstant, parseInstant } from './edtf/parse-instant.ts';
