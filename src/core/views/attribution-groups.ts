// Attributions that name the same speaker and lead to the same origin, together: fourteen documents that
// repeat one report are one thing to read.

import type { AttributionView } from './claim-view.ts';

export interface AttributionGroup {
  /** What is said alike of all of them. */
  readonly alike: AttributionView;
  readonly attributions: readonly AttributionView[];
  /** Distinct documents over their chains. */
  readonly documents: number;
}

/** In the order in which their first members stand. */
export function attributionGroups(
  attributions: readonly AttributionView[],
): readonly AttributionGroup[] {
  return [...Map.groupBy(attributions, likeness).values()].flatMap((members) => {
    const [alike] = members;
    return alike ? [{ alike, attributions: members, documents: documentsIn(members) }] : [];
  });
}

function likeness(attribution: AttributionView): string {
  const { speaker, said, basedOn, origins, noOrigin, stake, againstInterest } = attribution;
  return JSON.stringify([speaker, said, basedOn, origins, noOrigin, stake, againstInterest]);
}

function documentsIn(attributions: readonly AttributionView[]): number {
  const read = attributions.flatMap(({ document }) => document?.href ?? []);
  const passed = attributions.flatMap(({ chain }) =>
    chain.flatMap((step) => step.document?.href ?? []),
  );
  return new Set([...read, ...passed]).size;
}
