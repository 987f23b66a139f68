// The severity that a site gives a rule.

import type { severitySetting } from '../schema/vocabularies.ts';

export type SeveritySetting = keyof typeof severitySetting;

/** What `rules` in `site.yaml` says; undefined where it is silent, and where it has no say. */
export const houseSeverity = (
  rule: string,
  settings: Readonly<Record<string, SeveritySetting | undefined>>,
): SeveritySetting | undefined =>
  rule.startsWith('release/') || !Object.hasOwn(settings, rule) ? undefined : settings[rule];
