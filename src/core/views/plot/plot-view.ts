// Where everything of a plot stands: figures by the date on which they were said and by claimant, on one linear
// scale that begins at zero, so that heights can be compared. A figure far below the others is small; the
// table beside the plot has its number.

import { scaleLinear, scaleUtc } from 'd3-scale';
import type { DateStep, DrawnFigure, FigureSign, PlotText } from './drawn-figure.ts';
import { placeLabels, roomFor } from './place-labels.ts';
import { textLines, textWidth } from './text-width.ts';

export interface PlotView {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** What the numbers count, above the axis. */
  readonly unit: string;
  readonly frame: Frame;
  readonly amounts: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly DateTick[];
  readonly marks: readonly PlotMark[];
  readonly labels: readonly PlotLabel[];
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DateTick {
  readonly x: number;
  readonly label: string;
  /** Where it is another than that of the tick before. */
  readonly year?: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlotMark {
  /** Index of the claimant, who has a shape of their own. */
  readonly claimant: number;
  readonly x: number;
  readonly y: number;
  /** A date that is no single day. */
  readonly period?: { readonly from: number; readonly to: number };
  readonly range?: { readonly high: number; readonly low: number };
  /** Where the open end of "at least" or "at most" begins, and where it ends. */
  readonly open?: { readonly from: number; readonly to: number };
  readonly signs: readonly FigureSign[];
  readonly title: string;
}

export interface PlotLabel {
  readonly claimant: number;
  readonly x: number;
  /** Of the middle of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  /** From the claimant's last mark to the label. */
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

export interface PlotSize {
  readonly width: number;
  /** Of the frame; more where the labels need it. */
  readonly height: number;
  /** Of a line of a label. */
  readonly labels: number;
  readonly dates: number;
}

export const wide: PlotSize = { width: 608, height: 250, labels: 150, dates: 5 };
export const narrow: PlotSize = { width: 340, height: 230, labels: 96, dates: 3 };

/** In the units of the plot, as the styles have them. */
export const textSize = 13;
export const lineHeight = 16;
/** From the axis to the dates, so that they keep clear of the lowest number. */
export const datesBelow = 6;
const labelGap = 4;
const reach = 6;
const openLength = 18;

/** Of one figure at least. */
export function plotView(
  figures: readonly DrawnFigure[],
  size: PlotSize,
  text: PlotText,
): PlotView {
  const claimants = claimantsOf(figures);
  const labels = claimants.map((name) =>
    textLines(name, { width: size.labels, size: textSize, most: 3 }),
  );
  const heights = labels.map((lines) => ({ height: lines.length * lineHeight + labelGap }));
  const top = 40;
  const bottom = top + Math.max(size.height, roomFor(heights) + reach);
  const amount = amountScale(figures).range([bottom, top]);
  const amounts = amount.ticks(5).map((value) => ({ y: amount(value), label: text.number(value) }));
  const left = Math.ceil(Math.max(...amounts.map(({ label }) => textWidth(label, textSize)))) + 8;
  const right = size.width - size.labels - 28;
  const frame = { left, right, top, bottom };
  const time = timeScale(figures).range([left + reach, right - reach]);
  const marks = marksOf(figures, claimants, { amount, time, frame });
  return {
    width: size.width,
    height: bottom + 2 * lineHeight + 2 * datesBelow,
    title: text.title,
    description: text.description(figures, claimants.length),
    unit: text.unit,
    frame,
    amounts: amounts.map(({ y, label }) => ({ y: rounded(y), label })),
    dates: dateTicks(time, frame, size, text),
    marks,
    labels: labelsOf(labels, heights, marks, frame),
  };
}

const claimantsOf = (figures: readonly DrawnFigure[]): readonly string[] => [
  ...new Set(figures.map(({ claimant }) => claimant)),
];

/** A tenth of a unit is less than can be seen. */
const rounded = (number: number): number => Math.round(number * 10) / 10;

// Scales

function amountScale(figures: readonly DrawnFigure[]) {
  const all = figures.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  return scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .nice(5);
}

const day = 86_400_000;

/** With some room at both ends, so that no mark stands on the axis. */
function timeScale(figures: readonly DrawnFigure[]) {
  const first = Math.min(...figures.map(({ from }) => from));
  const last = Math.max(...figures.map(({ to }) => to)) + 1;
  const room = Math.max(2, Math.round((last - first) * 0.04));
  return scaleUtc().domain([new Date((first - room) * day), new Date((last + room) * day)]);
}

type TimeScale = ReturnType<typeof timeScale>;
type AmountScale = ReturnType<typeof amountScale>;

interface Scales {
  readonly amount: AmountScale;
  readonly time: TimeScale;
  readonly frame: Frame;
}

function dateTicks(
  time: TimeScale,
  frame: Frame,
  { dates, width }: PlotSize,
  text: PlotText,
): readonly DateTick[] {
  const found: DateTick[] = [];
  let [free, year] = [0, ''];
  const ticks = time.ticks(dates).filter((date) => date.getTime() % day === 0);
  const step = stepOf(ticks);
  for (const date of ticks) {
    const x = rounded(time(date));
    const label = text.date(date.getTime(), step);
    const own = text.date(date.getTime(), 'year');
    const half = Math.max(textWidth(label, textSize), textWidth(own, textSize)) / 2;
    const start = Math.max(0, x - half);
    if (start < free || x + half > width || x < frame.left || x > frame.right) continue;
    const changed = step !== 'year' && own !== year;
    found.push({
      x,
      label,
      ...(changed && { year: own }),
      anchor: start > x - half ? 'start' : 'middle',
    });
    [free, year] = [start + 2 * half + 8, own];
  }
  return found;
}

function stepOf(ticks: readonly Date[]): DateStep {
  if (ticks.some((date) => date.getUTCDate() !== 1)) return 'day';
  return ticks.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

// Marks

function marksOf(
  figures: readonly DrawnFigure[],
  claimants: readonly string[],
  scales: Scales,
): readonly PlotMark[] {
  const placed: PlotMark[] = [];
  for (const figure of figures) {
    const mark = markOf(figure, claimants.indexOf(figure.claimant), scales);
    placed.push(besideOthers(mark, placed, scales.frame));
  }
  return placed;
}

function markOf(figure: DrawnFigure, claimant: number, scales: Scales): PlotMark {
  const { amount, time } = scales;
  const x = (number: number) => rounded(time(new Date(number * day)));
  const [high, low] = [rounded(amount(figure.high)), rounded(amount(figure.low))];
  const isDay = figure.from === figure.to && !figure.signs.includes('uncertain');
  const middle = (figure.from + figure.to + 1) / 2;
  return {
    claimant,
    x: x(middle),
    y: rounded((high + low) / 2),
    ...(!isDay && { period: periodOf(x(figure.from), x(figure.to + 1)) }),
    ...(high !== low && { range: { high, low } }),
    ...(figure.signs.includes('at-least') && { open: { from: high, to: high - openLength } }),
    ...(figure.signs.includes('at-most') && { open: { from: low, to: low + openLength } }),
    signs: figure.signs,
    title: figure.title,
  };
}

/** Wide enough to be seen behind its mark. */
function periodOf(from: number, to: number): { from: number; to: number } {
  const missing = Math.max(0, 4 * reach - (to - from)) / 2;
  return { from: rounded(from - missing), to: rounded(to + missing) };
}

/** Marks that would lie on one another stand side by side. */
function besideOthers(mark: PlotMark, placed: readonly PlotMark[], frame: Frame): PlotMark {
  const own = heightsOf(mark);
  const near = placed.filter((other) => {
    const others = heightsOf(other);
    return others.high < own.low && own.high < others.low;
  });
  const isFree = (x: number) =>
    x > frame.left &&
    x < frame.right &&
    near.every((other) => Math.abs(other.x - x) >= reachOf(other) + reachOf(mark));
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((times) => times * reach);
  const shift = shifts.find((one) => isFree(mark.x + one)) ?? 0;
  return shift === 0 ? mark : { ...mark, x: rounded(mark.x + shift) };
}

/** What is drawn around a mark reaches further than its shape. */
const reachOf = ({ signs }: PlotMark): number =>
  signs.some((sign) => around.includes(sign)) ? 10 : reach;

const around: readonly FigureSign[] = ['disputed', 'refuted', 'retracted'];

function heightsOf(mark: PlotMark): { readonly high: number; readonly low: number } {
  const { y, range, open } = mark;
  const all = [y - reachOf(mark), y + reachOf(mark), ...(range ? [range.high, range.low] : [])];
  const ends = [...all, ...(open ? [open.to] : [])];
  return { high: Math.min(...ends), low: Math.max(...ends) };
}

// Labels

function labelsOf(
  labels: readonly (readonly string[])[],
  heights: readonly { readonly height: number }[],
  marks: readonly PlotMark[],
  { right, top, bottom }: Frame,
): readonly PlotLabel[] {
  const last = labels.map((_lines, claimant) => marks.findLast((one) => one.claimant === claimant));
  const wanted = heights.map(({ height }, index) => ({ height, at: last[index]?.y ?? top }));
  const middles = placeLabels(wanted, { top: top - reach, bottom });
  return labels.map((lines, claimant) => {
    const y = rounded(middles[claimant] ?? top);
    const { x: from = right, y: height = y } = last[claimant] ?? {};
    return {
      claimant,
      x: right + 28,
      y,
      lines,
      leader: { x1: rounded(from + reach + 2), y1: height, x2: right + 10, y2: y },
    };
  });
}
