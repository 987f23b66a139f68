// Rules whose faults are found while files are read, or while suppressions are applied: where their conditions
// stand, and the tests of that.

interface Deciders {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const reading = (files: readonly string[], tests: readonly string[]): Deciders => ({
  files: files.map((name) => `src/core/read/${name}.ts`),
  tests: tests.map((name) => `tests/core/read/${name}.test.ts`),
});

export const decidedElsewhere: Readonly<Record<string, Deciders>> = {
  'schema/file': reading(['place', 'file-faults'], ['place', 'file-faults']),
  'schema/yaml': reading(['yaml-pitfalls', 'located-yaml'], ['yaml-faults', 'located-yaml']),
  'schema/markdown': reading(
    ['raw-html', 'links', 'frontmatter', 'limits', 'flow', 'notes'],
    ['markdown', 'frontmatter', 'limits', 'notes', 'extensions'],
  ),
  'schema/unknown-key': reading(['unknown-keys'], ['issue-faults', 'located-yaml', 'yaml-faults']),
  'schema/date': {
    files: ['src/core/schema/edtf/explain-bad-date.ts', 'src/core/schema/edtf/parse-edtf.ts'],
    tests: [
      'tests/core/schema/edtf/explain-bad-date.test.ts',
      'tests/core/schema/edtf/parse-edtf.test.ts',
    ],
  },
  'schema/id': {
    files: ['src/core/schema/ids.ts'],
    tests: ['tests/core/read/place.test.ts', 'tests/core/read/issue-faults.test.ts'],
  },
  'schema/invalid': reading(
    ['requirements', 'issue-faults', 'wrong-values'],
    ['requirements', 'issue-faults'],
  ),
  'lint/suppression-unused': { files: ['src/core/diagnostics/suppressions.ts'], tests: [] },
};
