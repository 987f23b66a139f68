// Runs Astro over the publication that was handed to the pages.

import type { PublicationSettings } from './publication.ts';
import { skipKeptPages, type SkipOptions } from './skip-kept-pages.ts';

/** Writes the pages that are not kept, the styles, the scripts and the files of `src/public`. */
export async function renderPages(options: RenderOptions): Promise<void> {
  const { root, address, outDir, cacheDir } = options;
  const { build } = await importAstro();
  await build({
    root,
    logLevel: 'warn',
    site: address.site,
    base: address.base,
    outDir,
    cacheDir,
    integrations: [skipKeptPages(options)],
  });
}

export interface RenderOptions extends SkipOptions {
  readonly root: string;
  readonly address: Pick<PublicationSettings, 'site' | 'base'>;
  readonly outDir: string;
  readonly cacheDir: string;
}

/** Astro reads these when it loads: a build of a publication tells nobody and asks nobody. */
export async function importAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return import('astro');
}
