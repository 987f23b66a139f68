// Labels in a column: near what they name, none over another.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, roomFor } from '../../../../src/core/views/plot/place-labels.ts';

const frame = { top: 0, bottom: 100 };

describe('placeLabels', () => {
  it('leaves labels where they want to stand while there is room', () => {
    expect(
      placeLabels(
        [
          { at: 80, height: 20 },
          { at: 30, height: 20 },
        ],
        frame,
      ),
    ).toEqual([80, 30]);
  });

  it('moves the lower one down, and all up where they would leave the frame', () => {
    const same = { at: 50, height: 20 };
    expect(placeLabels([same, same, { at: 95, height: 20 }], frame)).toEqual([50, 70, 90]);
    expect(placeLabels([same, { at: 99, height: 20 }, { at: 98, height: 20 }], frame)).toEqual([
      50, 90, 70,
    ]);
  });

  it('never lets two overlap or one leave the frame that has room for all', () => {
    const label = fc.record({
      at: fc.integer({ min: -50, max: 900 }),
      height: fc.integer({ min: 10, max: 52 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const bottom = Math.max(250, roomFor(labels));
        const boxes = placeLabels(labels, { top: 0, bottom })
          .map((middle, index) => ({ middle, half: (labels[index]?.height ?? 0) / 2 }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { middle, half }] of boxes.entries()) {
          const before = boxes[index - 1];
          expect(middle - half).toBeGreaterThanOrEqual(before ? before.middle + before.half : 0);
          expect(middle + half).toBeLessThanOrEqual(bottom);
        }
      }),
    );
  });
});
