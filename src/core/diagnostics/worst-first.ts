// The order for readers who see only the beginning: what is new, then what stops a build, then the rest.

import type { Finding } from './finding.ts';

/** Within one sort the order stays as it is. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rankOf(a) - rankOf(b));

const ranks = { error: 0, warning: 1, info: 2 } as const;

const rankOf = ({ severity, isNew }: Finding): number => ranks[severity] * 2 + (isNew ? 0 : 1);
