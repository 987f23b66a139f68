// `--base`: what is new since an earlier version, and what became of the sourcing.

import { buildCorpus } from '../core/build-corpus.ts';
import { releaseCorpus } from '../core/corpus/release.ts';
import { markNew } from '../core/diagnostics/mark-new.ts';
import { sourcingDiff } from '../core/diagnostics/sourcing-diff.ts';
import { diffJson, diffMarkdown, diffText } from '../core/diagnostics/sourcing-diff-text.ts';
import type { CheckOptions } from './check-options.ts';
import { defaultCacheFolder } from './content-settings.ts';
import { readBase } from './read-base.ts';
import { readSnapshot } from './read-content.ts';
import { conclude, contentOf, type CheckRun } from './run-check.ts';
import { writeOut } from './write-out.ts';

const formats = { text: diffText, json: diffJson, markdown: diffMarkdown } as const;

/** Exit 1 where what is asked for holds an error. */
export async function runAgainstBase(run: CheckRun, options: CheckOptions): Promise<0 | 1> {
  const content = contentOf(run, options);
  const { snapshot, now, isWanted } = content;
  const base = readBase(content.snapshot.folder, options.base ?? '');
  for (const note of base.notes) await writeOut(run.faults, `${note}\n`);
  const old = buildCorpus((await readSnapshot(base.snapshot)).read, now);
  const { read } = await readSnapshot(snapshot, { cacheFolder: defaultCacheFolder });
  const built = buildCorpus(read, now, releaseCorpus(old.corpus, now).corpus);
  const marked = markNew(built.findings, old.findings);
  const findings = options.onlyNew ? marked.filter(({ isNew }) => isNew) : marked;
  const diff = sourcingDiff(old.corpus, built.corpus);
  if (options.diff) {
    await writeOut(run.output, formats[options.diff](diff));
    const wanted = findings.filter(({ file }) => isWanted(file));
    return wanted.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  const checked = {
    files: snapshot.files.length,
    briefings: built.corpus.briefings.size,
    claims: built.corpus.claims.size,
  };
  const more = { text: diffText(diff), markdown: diffMarkdown(diff) };
  return await conclude({ findings, checked, more }, content, run, options);
}
