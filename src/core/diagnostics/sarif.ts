// Findings in SARIF 2.1.0, which code scanning and editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { rules } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Finding, RelatedFinding } from './finding.ts';
import { ruleUrl } from './judge.ts';
import { positionsIn } from './lines.ts';

export interface SarifOptions {
  /** Of this program. */
  readonly version: string;
  /** The address of the site, whose pages explain the rules; undefined where it has none. */
  readonly site: string | undefined;
  /** The path of a file from the root of the repository, with `/`. */
  readonly nameOf: (file: string) => string;
  /** A file's text, for the places of its fixes. */
  readonly textOf: (file: string) => string;
}

export function sarifReport(findings: readonly Finding[], options: SarifOptions): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(options) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [root]: { description: { text: 'The root of the repository that holds the content.' } },
        },
        results: findings.map((finding) => result(finding, options)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const root = '%SRCROOT%';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

// Rules

const driver = ({ version, site }: SarifOptions) => ({
  name: 'Whence',
  semanticVersion: version,
  rules: rules.map((rule) => descriptor(rule, site)),
});

const descriptor = (rule: Rule, site: string | undefined) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: rule.mend },
  ...(site !== undefined && { helpUri: ruleUrl(site, rule.id) }),
  defaultConfiguration: { level: levels[rule.severity] },
});

const indexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

// Results

function result(finding: Finding, options: SarifOptions) {
  const { rule, severity, message, help, related = [], isNew } = finding;
  return {
    ruleId: rule,
    ...(indexes.has(rule) && { ruleIndex: indexes.get(rule) }),
    level: levels[severity],
    message: { text: `${message}\n${help}` },
    locations: [{ physicalLocation: physical(finding.file, regionOf(finding), options) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => relatedLocation(place, index, options)),
    }),
    ...(isNew !== undefined && { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(finding.fix && { fixes: [fixOf(finding, options)] }),
  };
}

const physical = (file: string, region: object, { nameOf }: SarifOptions) => ({
  artifactLocation: artifact(nameOf(file)),
  region,
});

const artifact = (path: string) => ({
  uri: path.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: root,
});

const regionOf = ({ line, column, endLine, endColumn }: Finding) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const relatedLocation = (place: RelatedFinding, index: number, options: SarifOptions) => ({
  id: index + 1,
  message: { text: place.message },
  physicalLocation: physical(
    place.file,
    { startLine: place.line, startColumn: place.column },
    options,
  ),
});

function fixOf({ file, fix = [], help }: Finding, { nameOf, textOf }: SarifOptions) {
  const place = positionsIn(textOf(file));
  return {
    description: { text: help },
    artifactChanges: [
      {
        artifactLocation: artifact(nameOf(file)),
        replacements: fix.map(({ start, end, text }) => ({
          deletedRegion: {
            startLine: place(start).line,
            startColumn: place(start).column,
            endLine: place(end).line,
            endColumn: place(end).column,
          },
          insertedContent: { text },
        })),
      },
    ],
  };
}
