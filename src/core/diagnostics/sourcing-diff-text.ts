// The sourcing diff as text, as Markdown and as JSON.

import { visible } from './display-text.ts';
import { markdownText } from './markdown-text.ts';
import type { Change, ClaimChange, ClaimState, Retraction, SourcingDiff } from './sourcing-diff.ts';

export const diffJson = (diff: SourcingDiff): string => `${JSON.stringify(diff, undefined, 2)}\n`;

/** Ends with an empty line. */
export function diffText(diff: SourcingDiff): string {
  const parts = sectionsOf(diff).map(({ title, lines }) =>
    [title, ...lines.map((line) => `  ${visible(line)}`)].join('\n'),
  );
  return `${parts.length === 0 ? nothing : `Sourcing\n\n${parts.join('\n\n')}`}\n\n`;
}

export function diffMarkdown(diff: SourcingDiff): string {
  const parts = sectionsOf(diff).map(({ title, lines }) =>
    [`**${title}**\n`, ...lines.map((line) => `- ${markdownText(line)}`)].join('\n'),
  );
  return `### Sourcing\n\n${parts.length === 0 ? nothing : parts.join('\n\n')}\n`;
}

const nothing = 'Nothing changed in the sourcing.';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const sectionsOf = (diff: SourcingDiff): readonly Section[] =>
  [
    { title: 'Claims added', lines: diff.added.map(stateLine) },
    { title: 'Claims removed', lines: diff.removed.map(stateLine) },
    { title: 'Claims changed', lines: diff.changed.map(changeLine) },
    { title: 'New outlets', lines: diff.newOutlets },
    { title: 'Sources retracted', lines: diff.retracted.map(retractionLine) },
    { title: 'Sources no longer retracted', lines: diff.restored.map(retractionLine) },
  ].filter(({ lines }) => lines.length > 0);

const stateLine = ({ claim, status, confidence, origins, text }: ClaimState): string =>
  [
    `\`${claim}\`: ${status}`,
    ...(confidence === undefined ? [] : [`${confidence} confidence`]),
    ...(status === 'assessed' ? [] : [`origins: ${listed(origins)}`]),
    text.replace(/\s+/g, ' '),
  ].join('; ');

function changeLine({ claim, status, confidence, origins }: ClaimChange): string {
  const changes = [
    ...(status ? [`status ${arrow(status)}`] : []),
    ...(confidence
      ? [
          `confidence ${arrow({ before: confidence.before ?? 'none', after: confidence.after ?? 'none' })}`,
        ]
      : []),
    ...(origins
      ? [`origins ${arrow({ before: listed(origins.before), after: listed(origins.after) })}`]
      : []),
  ];
  return `\`${claim}\`: ${changes.join('; ')}`;
}

const retractionLine = ({ source, title, note }: Retraction): string =>
  `\`${source}\`: ${title} (${note})`;

const arrow = ({ before, after }: Change<string>): string => `${before} → ${after}`;

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'none known' : names.join(', ');
