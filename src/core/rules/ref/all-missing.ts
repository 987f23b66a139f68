// Everything that names nothing: in the YAML, in citations and links, in footnotes, among files and rules.
// `ref/unresolved` reports it; `ref/unused` is silent about what was probably meant.

import { toKebab } from '../../schema/ids.ts';
import { oncePerRun } from '../once-for.ts';
import type { RuleContext } from '../rule.ts';
import type { Missing, Searched } from './missing.ts';
import { missingCitations } from './missing-citations.ts';
import { missingFiles } from './missing-files.ts';
import { missingLinks } from './missing-links.ts';
import { missingReferences } from './missing-references.ts';
import { missingRules } from './missing-rules.ts';

export const allMissing = oncePerRun(search);

function search(context: RuleContext): readonly Missing[] {
  const searched: Searched = { ...context, stray: strayIds(context) };
  return [
    ...missingReferences(searched),
    ...missingCitations(searched),
    ...missingLinks(searched),
    ...missingFiles(searched),
    ...missingRules(context),
  ];
}

function strayIds({ files }: RuleContext): ReadonlySet<string> {
  const stray = [...files.values()].filter((one) => !one.record && !one.media);
  return new Set(stray.map(({ file }) => toKebab(file.replace(/^.*\/|\.[^./]*$/g, '')) ?? file));
}
