// What the check promises for every content folder, however broken; returns the first promise that is not kept.

import { isDeepStrictEqual } from 'node:util';
import { buildCorpus } from '../../src/core/build-corpus.ts';
import { applyFixes } from '../../src/core/diagnostics/apply-fixes.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { linkRecords } from '../../src/core/corpus/link.ts';
import { judgeableClaims } from '../../src/core/provenance/judgeable.ts';
import type { Span } from '../../src/core/read/fault.ts';
import { readFile, type ReadFile } from '../../src/core/read/read-file.ts';
import { rules, ruleIds } from '../../src/core/rules/index.ts';
import { testNow } from '../core/check-files.ts';
import type { Files } from './inputs.ts';

/** Milliseconds of the processor, for a file of any size that is read at all. */
const mostTime = 1000;

/** What is broken, in a sentence; undefined where every promise is kept. */
export function brokenPromise(files: Files): string | undefined {
  try {
    const before = process.cpuUsage();
    const read = readAll(files);
    const { findings } = buildCorpus(read, testNow);
    const { user } = process.cpuUsage(before);
    if (user / 1000 > mostTime) return `it takes ${Math.round(user / 1000)} ms`;
    return (
      misplaced(read) ??
      outside(findings, files) ??
      disordered(read, findings) ??
      unsettled(files, findings)
    );
  } catch (fault) {
    return `it throws: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
  }
}

const encoder = new TextEncoder();

/** Files of the example world are the same in most folders. */
const known = new Map<string, ReadFile>();

function readAll(files: Files): readonly ReadFile[] {
  const language = /^language: *(\S+)/m.exec(files['site.yaml'] ?? '')?.[1] ?? 'en';
  return Object.entries(files).map(([path, text]) => {
    const key = `${language} ${path}\n${text}`;
    const file = known.get(key) ?? readFile({ path, bytes: encoder.encode(text) }, language);
    if (known.size > 2_000) known.clear();
    known.set(key, file);
    return file;
  });
}

// Places

/** Offsets before they are made lines and columns, which forgive everything. */
function misplaced(read: readonly ReadFile[]): string | undefined {
  const files = new Map(read.map((one) => [one.file, one]));
  const wrong: string[] = [];
  const look = (rule: string, file: string, { start, end }: Span) => {
    const length = files.get(file)?.text.length ?? 0;
    const inside = 0 <= start && start <= length && end <= length && (start <= end || end === -1);
    if (!inside || (!files.has(file) && file !== 'site.yaml'))
      wrong.push(`${rule} points at ${start}-${end} of ${file}, which has ${length}`);
  };
  for (const { file, faults } of read) {
    for (const fault of faults) {
      look(fault.rule, file, fault);
      for (const place of fault.related ?? []) look(fault.rule, place.file || file, place);
    }
  }
  const linked = linkRecords(
    read.flatMap(({ record }) => record ?? []),
    new Set(),
  );
  const judgeable = judgeableClaims(linked.corpus);
  for (const rule of rules) {
    const context = { ...linked, files, judgeable, ruleIds, base: undefined, now: testNow };
    rule.check?.({
      ...context,
      report: ({ at, related = [], fix = [] }) => {
        for (const place of [at, ...related.map((one) => one.at)]) look(rule.id, place.file, place);
        for (const edit of fix) look(rule.id, at.file, edit);
      },
    });
  }
  return wrong[0];
}

function outside(findings: readonly Finding[], files: Files): string | undefined {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    const all = lines.get(file) ?? (files[file] ?? '').split(/\r\n|\r|\n/);
    lines.set(file, all);
    return all[line - 1];
  };
  const isIn = (file: string, line: number, column: number): boolean => {
    const text = lineOf(file, line);
    // The end of a line may be the sign that ends it.
    return text !== undefined && column >= 1 && column <= text.length + 2;
  };
  for (const { rule, file, line, column, endLine, endColumn, related = [] } of findings) {
    const ordered = line < endLine || (line === endLine && column <= endColumn);
    const all = [{ file, line, column }, { file, line: endLine, column: endColumn }, ...related];
    if (!ordered || !all.every((one) => isIn(one.file, one.line, one.column)))
      return `${rule} stands at ${file}:${line}:${column}-${endLine}:${endColumn}, with ${related.map((one) => `${one.file}:${one.line}:${one.column}`).join()}`;
  }
  return undefined;
}

// Order

function disordered(read: readonly ReadFile[], findings: readonly Finding[]): string | undefined {
  const other = buildCorpus(read.toReversed(), testNow).findings;
  return isDeepStrictEqual(other, findings)
    ? undefined
    : 'in another order of the files it finds something else';
}

// Fixes

const mostRounds = 12;

/** Fixes come to an end, after which nothing is left to fix. */
function unsettled(files: Files, first: readonly Finding[]): string | undefined {
  let [current, findings] = [files, first];
  for (let round = 0; round < mostRounds; round += 1) {
    const next = fixed(current, findings);
    if (next === undefined) return undefined;
    current = next;
    findings = buildCorpus(readAll(current), testNow).findings;
  }
  const left = findings.find(({ fix }) => fix);
  return `after ${mostRounds} rounds of fixes there is one more: ${left?.rule} ${left?.message}`;
}

/** Undefined where there is nothing to fix. */
function fixed(files: Files, findings: readonly Finding[]): Files | undefined {
  const fixes = Map.groupBy(
    findings.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  let made = 0;
  const after = { ...files };
  for (const [file, own] of fixes) {
    const done = applyFixes(
      textOf(files[file]),
      own.flatMap(({ fix }) => (fix ? [fix] : [])),
    );
    made += done.made;
    after[file] = done.text;
  }
  return made === 0 ? undefined : after;
}

/** As the program reads it. */
const textOf = (text = ''): string => new TextDecoder().decode(encoder.encode(text));
