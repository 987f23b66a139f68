// Imports run one way (schema ← read ← corpus ← provenance ← rules ← diagnostics, and … ← views ← export), and
// never in a circle.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What the files of a layer may import, beside themselves. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/schema': [],
  'core/read': ['core/schema'],
  'core/corpus': ['core/schema', 'core/read'],
  'core/provenance': ['core/schema', 'core/read', 'core/corpus'],
  'core/rules': ['core/schema', 'core/read', 'core/corpus', 'core/provenance'],
  'core/diagnostics': ['core/schema', 'core/read', 'core/corpus', 'core/provenance', 'core/rules'],
  'core/render': ['core/schema', 'core/read', 'core/corpus'],
  'core/views': [
    'core/schema',
    'core/read',
    'core/corpus',
    'core/provenance',
    'core/rules',
    'core/render',
  ],
  'core/export': [
    'core/schema',
    'core/read',
    'core/corpus',
    'core/provenance',
    'core/rules',
    'core/views',
  ],
  core: [
    'core/schema',
    'core/read',
    'core/corpus',
    'core/provenance',
    'core/rules',
    'core/diagnostics',
    'core/render',
    'core/views',
    'core/export',
  ],
};

function layerOf(file: string): string | undefined {
  const [top, layer, ...rest] = relative(join(root, 'src'), file).split('/');
  if (top !== 'core') return top;
  return rest.length === 0 ? 'core' : `core/${layer}`;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join(root, 'src', name))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [
    ...readFileSync(from, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gms,
    ),
  ].map(([, type, path = '']) => ({
    from,
    to: resolve(dirname(from), path),
    typeOnly: type !== undefined,
  })),
);

const shown = (file: string): string => relative(root, file);

describe('the layers of the core', () => {
  it('finds files and imports to judge', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('import downwards only', () => {
    const wrong = imports.flatMap(({ from, to }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      if (layer === undefined || !layer.startsWith('core') || layer === target) return [];
      if (target !== undefined && allowed[layer]?.includes(target)) return [];
      return [
        `${shown(from)} imports ${shown(to)}: move what it needs down to a layer that ${layer} may import`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('are not imported in a circle', () => {
    expect(circle()).toEqual([]);
  });

  it('know nothing of the disk, the clock, the environment or Astro', () => {
    const impure = files
      .filter((file) => layerOf(file)?.startsWith('core'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        const found =
          /from 'node:|from 'astro|process\.|Date\.now|new Date\(\)|globalThis|Math\.random/.exec(
            text,
          );
        return found ? [`${shown(file)}: ${found[0]}: let the caller pass it in`] : [];
      });
    expect(impure).toEqual([]);
  });
});

/** The first circle of imports that run code, as a list of files. */
function circle(): readonly string[] {
  const next = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const look = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].map(shown);
    if (done.has(file)) return [];
    for (const { to } of next.get(file) ?? []) {
      const found = look(to, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const found = look(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
