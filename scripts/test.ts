// `npm test`: formatting, lint, types, unit tests, builds and browser tests. All run, whatever fails; the
// last line is `N passed, N failed`.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Runs a tool with its output shown; it counts as one test. */
async function step(name: string, tool: string, args: readonly string[]): Promise<Outcome> {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const code = await run(tool, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(bin(tool), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Every test counts; so does a test file that cannot be run. */
async function vitest(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', ...reporters];
  const step1 = await step('unit, build and browser tests', 'vitest', args);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Readonly<Record<string, number>>;
    const failed = (numFailedTests ?? 0) + (numPendingTests ?? 0);
    return { passed: numPassedTests ?? 0, failed: Math.max(failed, step1.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chromium(): Outcome {
  try {
    process.stdout.write(`Browser tests use ${ensureChromium()}\n`);
    return { passed: 1, failed: 0 };
  } catch (fault) {
    process.stdout.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return { passed: 0, failed: 1 };
  }
}

const outcomes = [
  chromium(),
  await step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
  await step('lint', 'eslint', [
    '--config',
    'scripts/eslint.config.js',
    '--max-warnings',
    '0',
    '.',
  ]),
  await step('types of pages', 'astro', ['check']),
  await step('types', 'tsc', ['--noEmit']),
  await vitest(),
];
const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
