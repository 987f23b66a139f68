// Findings in SARIF, held against the published schema.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { sarifReport } from '../../../src/core/diagnostics/sarif.ts';
import { rules } from '../../../src/core/rules/index.ts';

const finding: Finding = {
  rule: 'schema/invalid',
  severity: 'error',
  file: 'briefings/a b.md',
  line: 2,
  column: 9,
  endLine: 2,
  endColumn: 18,
  message: '`status` is `unverfied`',
  help: 'did you mean `status: unverified`?',
  url: 'https://example.org/rules/schema/invalid/',
  related: [{ message: 'see here', file: 'sources/김.yaml', line: 1, column: 1 }],
  fix: [{ start: 12, end: 21, text: 'unverified' }],
  isNew: true,
};

const options = {
  version: '1.2.3',
  site: 'https://example.org/',
  nameOf: (file: string) => `content/${file}`,
  textOf: () => '---\nstatus: unverfied\n---\n',
};

const path = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

/** The schema is of draft 4, and uses nothing of it that later drafts read in another way. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(schema);

const faultsOf = (log: unknown) => {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('sarifReport', () => {
  const log = JSON.parse(sarifReport([finding, { ...finding, isNew: false }], options));

  it('is what the schema asks for, and the schema can say no', () => {
    expect(faultsOf(log)).toEqual([]);
    expect(faultsOf({ ...log, version: '2.2.0' })).toEqual([
      '/version must be equal to one of the allowed values',
    ]);
  });

  it('is sound without findings and without a site', () => {
    expect(faultsOf(JSON.parse(sarifReport([], { ...options, site: undefined })))).toEqual([]);
  });

  it('says what was found, where, what helps and what mends it', () => {
    expect(log.runs[0].results[0]).toEqual({
      ruleId: 'schema/invalid',
      ruleIndex: rules.findIndex(({ id }) => id === 'schema/invalid'),
      level: 'error',
      message: { text: '`status` is `unverfied`\ndid you mean `status: unverified`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/briefings/a%20b.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 18 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'see here' },
          physicalLocation: {
            artifactLocation: { uri: 'content/sources/%EA%B9%80.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
      baselineState: 'new',
      fixes: [
        {
          description: { text: 'did you mean `status: unverified`?' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'content/briefings/a%20b.md', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 18 },
                  insertedContent: { text: 'unverified' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('describes every rule', () => {
    const { rules: described, ...driver } = log.runs[0].tool.driver;
    expect(driver).toEqual({ name: 'Whence', semanticVersion: '1.2.3' });
    expect(described.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    expect(described.find(({ id }: { id: string }) => id === 'schema/date')).toEqual({
      id: 'schema/date',
      shortDescription: { text: 'Write dates year first, in the forms of EDTF' },
      fullDescription: { text: expect.stringContaining('EDTF says year, month and day') },
      help: { text: expect.stringContaining('`2024-11-14`') },
      helpUri: 'https://example.org/rules/schema/date/',
      defaultConfiguration: { level: 'error' },
    });
  });
});
