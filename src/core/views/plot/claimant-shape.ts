// The shape that stands for a claimant in a plot. Diamond, cross and ring are left to what is said of a claim.

import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

export interface ClaimantShape {
  /** Around the origin. */
  readonly path: string;
  /** The second round has a dot of paper in the middle; then the shapes come again, told apart by their labels. */
  readonly dotted: boolean;
}

const paths: readonly string[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolCross,
  symbolStar,
  symbolWye,
].map((type) => symbol(type, 70).digits(2)() ?? '');

export const claimantShape = (claimant: number): ClaimantShape => ({
  path: paths[claimant % paths.length] ?? '',
  dotted: Math.floor(claimant / paths.length) % 2 === 1,
});
