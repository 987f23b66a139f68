// A mark that shows one sign and nothing else, for the key of a plot; 36 units wide and high.

import type { FigureSign } from './drawn-figure.ts';
import type { PlotMark } from './plot-view.ts';

export function signSample(sign: FigureSign): Omit<PlotMark, 'title'> {
  const mark = { claimant: 0, x: 18, y: 18, signs: [sign] } as const;
  if (sign === 'at-least') return { ...mark, y: 24, open: { from: 24, to: 6 } };
  if (sign === 'at-most') return { ...mark, y: 12, open: { from: 12, to: 30 } };
  if (sign === 'range') return { ...mark, range: { high: 5, low: 31 } };
  if (sign === 'period' || sign === 'uncertain') return { ...mark, period: { from: 3, to: 33 } };
  return mark;
}
