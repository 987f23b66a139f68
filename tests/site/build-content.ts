// Builds a content folder with the real command and tells what became of it.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** The instant that builds in tests take for now. */
export const buildTime = '2026-12-01T12:00:00+00:00';

export interface BuiltSite {
  readonly dist: string;
  readonly code: number;
  readonly output: string;
  /** Paths of all files below `dist`, sorted, with `/`. */
  readonly files: readonly string[];
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'whence-'));
}

export function writeContent(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs `scripts/build.ts` as `npm run build` does; `environment` is laid over this process's own. */
export async function buildSite(environment: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const dist = environment['OUT_DIR'] ?? join(temporaryFolder(), 'dist');
  const { code, output } = await runScript('build.ts', {
    BUILD_TIME: buildTime,
    ...environment,
    OUT_DIR: dist,
  });
  return { dist, code, output, files: code === 0 ? filesIn(dist) : [] };
}

export function runScript(
  name: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<{ readonly code: number; readonly output: string; readonly stdout: string }> {
  return new Promise((resolve) => {
    // Astro's server serves nothing where it believes to be under test.
    const own = Object.entries(process.env).filter(([key]) => !/^(?:VITEST|NODE_ENV)/.test(key));
    const program = ['--import', './scripts/compile-cache.js', `scripts/${name}`];
    const child = spawn(process.execPath, [...program, ...parameters], {
      cwd: projectRoot,
      env: { ...Object.fromEntries(own), NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, stdout] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** A file's bytes as text; the parts of the search index are unpacked. */
export function decoded(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path));
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return unpacked.toString('utf8');
}

export function remove(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
