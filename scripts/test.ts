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

/** Runs a tool; it counts as one test. What it prints is shown at once, or `whole` when it has ended. */
async function step(
  name: string,
  tool: string,
  args: readonly string[],
  shown: 'at once' | 'whole' = 'whole',
): Promise<Outcome> {
  const start = performance.now();
  if (shown === 'at once') process.stdout.write(`\n── ${name}\n`);
  const { code, output } = await run(tool, args, shown === 'at once' ? 'inherit' : 'pipe');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = `── ${name}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n`;
  process.stdout.write(`${output && `\n${output}`}${verdict}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(
  tool: string,
  args: readonly string[],
  out: 'inherit' | 'pipe',
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(bin(tool), args, {
      cwd: root,
      stdio: ['ignore', out, out],
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', ({ message }) => resolve({ code: 1, output: `${output}${message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Every test counts; so does a test file that cannot be run. */
async function vitest(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', ...reporters];
  const whole = await step('unit, build and browser tests', 'vitest', args, 'at once');
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Readonly<Record<string, number>>;
    const failed = (numFailedTests ?? 0) + (numPendingTests ?? 0);
    return { passed: numPassedTests ?? 0, failed: Math.max(failed, whole.failed) };
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

// Tools that mostly use one core each go side by side.
const outcomes = [
  chromium(),
  ...(await Promise.all([
    step('types of pages', 'astro', ['check']),
    step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
    step('lint', 'eslint', ['--config', 'scripts/eslint.config.js', '--max-warnings', '0', '.']),
    step('types', 'tsc', ['--noEmit']),
  ])),
  await vitest(),
];
const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
