// Judges a content folder: as little of it as what changed since the last run can touch, or all of it.

import { buildCorpus } from '../core/build-corpus.ts';
import type { Ties } from '../core/corpus/ties.ts';
import { affectedBy, needsAll, type Affected } from '../core/diagnostics/affected.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import type { ReadFile } from '../core/read/read-file.ts';
import type { JudgedContent, JudgedFile } from './judged-cache.ts';
import { withTies } from './own-ties.ts';
import { readSnapshot } from './read-content.ts';
import type { Snapshot, SnapshotFile } from './take-snapshot.ts';

export interface JudgeSettings {
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly cacheFolder?: string | undefined;
  /** Of the files, the share above which all are judged at once; by default one half. */
  readonly most?: number | undefined;
}

export interface JudgedChanges {
  readonly content: JudgedContent;
  /** How many files were judged. */
  readonly judged: number;
}

/** `known` is what the last run found, if anything is known of it. */
export async function judgeChanges(
  snapshot: Snapshot,
  known: JudgedContent | undefined,
  { now, cacheFolder, most = 0.5 }: JudgeSettings,
): Promise<JudgedChanges> {
  const { read, ties } = await readSnapshot(snapshot, { cacheFolder });
  const current = currentFiles(snapshot, ties, known);
  const affected = known && affectedFiles(known, current, now);
  const few = affected && affected.load.size <= read.length * most;
  const { judged, findings, silenced } =
    (few && judgeSome(read, affected, now)) || judgeAll(read, now);
  const found = Map.groupBy(findings, ({ file }) => file);
  // A finding may be about a file that is not there.
  const names = [...new Set([...current.keys(), ...found.keys()])].sort();
  const files = names.map((file): [string, JudgedFile] => {
    const own = judged.has(file) ? found.get(file) : known?.files[file]?.findings;
    return [file, { ...(current.get(file) ?? absent), ...(own?.length ? { findings: own } : {}) }];
  });
  const content = {
    digest: snapshot.digest,
    then: now,
    silenced,
    files: Object.fromEntries(files),
  };
  return { content, judged: judged.size };
}

// What there is

interface CurrentFile {
  readonly stamp: string;
  readonly ties: Ties;
}

type CurrentFiles = ReadonlyMap<string, CurrentFile>;

const absent: CurrentFile = {
  stamp: '',
  ties: withTies({ file: '', text: '', faults: [] }).ties(),
};

function currentFiles(
  snapshot: Snapshot,
  tiesIn: ReadonlyMap<string, () => Ties>,
  known: JudgedContent | undefined,
): CurrentFiles {
  const stamps = new Map(snapshot.files.map((file) => [file.path, stampOf(file)]));
  return new Map(
    [...tiesIn].map(([file, own]) => {
      const stamp = stamps.get(file) ?? '';
      const before = known?.files[file];
      return [file, { stamp, ties: before?.stamp === stamp ? before.ties : own() }];
    }),
  );
}

/** Equal as long as a file is as it was. */
const stampOf = (file: SnapshotFile): string => file.hash ?? JSON.stringify(file.fault ?? '');

// What to judge

function affectedFiles(
  known: JudgedContent,
  current: CurrentFiles,
  now: number,
): Affected | undefined {
  const before = new Map(Object.entries(known.files));
  const changed = new Set(
    [...current.keys(), ...before.keys()].filter(
      (file) => current.get(file)?.stamp !== before.get(file)?.stamp,
    ),
  );
  if (known.silenced) return undefined;
  return affectedBy({
    before,
    after: new Map([...current].map(([file, { ties }]) => [file, ties])),
    changed,
    then: known.then,
    now,
  });
}

interface Judgement {
  /** The files whose findings these are. */
  readonly judged: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly silenced: boolean;
}

/** Undefined where a finding turns up that needs all files to be worded. */
function judgeSome(
  read: readonly ReadFile[],
  { judge, load }: Affected,
  now: number,
): Judgement | undefined {
  const loaded = read.filter(({ file }) => load.has(file));
  const findings = buildCorpus(loaded, now).findings.filter(({ file }) => judge.has(file));
  return findings.some(needsAll) ? undefined : { judged: judge, findings, silenced: false };
}

function judgeAll(read: readonly ReadFile[], now: number): Judgement {
  const { corpus, findings } = buildCorpus(read, now);
  const judged = new Set([...read, ...findings].map(({ file }) => file));
  return { judged, findings, silenced: corpus.site.suppress.length > 0 };
}
