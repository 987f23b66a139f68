// Files with the fixes of their findings applied once.

import { applyFixes } from '../../src/core/diagnostics/apply-fixes.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';

export function fixedFiles(
  files: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const fixes = findings
        .filter((one) => one.file === file)
        .flatMap(({ fix }) => (fix ? [fix] : []));
      return [file, applyFixes(text, fixes).text];
    }),
  );
}
