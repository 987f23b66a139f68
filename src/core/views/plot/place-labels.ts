// Labels in a column beside a plot, each as near as can be to what it names, none over another.

export interface WantedLabel {
  /** Where its middle would best stand. */
  readonly at: number;
  readonly height: number;
}

/**
 * The middles of the labels, in their order. Those that want the same place keep the order in which they
 * are given; all stay between `top` and `bottom` as long as there is room for them.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index }));
  order.sort((a, b) => a.at - b.at || a.index - b.index);
  const starts: number[] = [];
  let free = top;
  for (const { at, height } of order) {
    const start = Math.max(free, at - height / 2);
    starts.push(start);
    free = start + height;
  }
  let end = bottom;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const height = order[place]?.height ?? 0;
    const start = Math.min(starts[place] ?? 0, Math.max(end - height, 0));
    starts[place] = start;
    end = start;
  }
  const middles = new Array<number>(labels.length).fill(0);
  order.forEach(({ index, height }, place) => {
    middles[index] = (starts[place] ?? 0) + height / 2;
  });
  return middles;
}

/** Room that the labels need together. */
export const roomFor = (labels: readonly Pick<WantedLabel, 'height'>[]): number =>
  labels.reduce((sum, { height }) => sum + height, 0);
