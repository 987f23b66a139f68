// `npm run dev`: Astro's development server over a publication that follows the content.

import { readBuildSettings } from './build-settings.ts';
import { contentCache } from './build-places.ts';
import { liveContent } from './live-content.ts';
import type { PublicationLoader } from './publication-loader.ts';
import { importAstro } from './render-pages.ts';
import { reportFault } from './report-fault.ts';
import { serverAddress } from './server-address.ts';

/** Starts the server, which runs until the program is stopped; sets the exit code where it cannot. */
export async function runDev({ root, load, parameters }: DevOptions): Promise<void> {
  try {
    const settings = readBuildSettings({ root, environment: process.env, now: Date.now() });
    const server = serverAddress(parameters);
    const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
    const content = await liveContent({
      contentDir: settings.contentDir,
      load: () =>
        load({ ...settings, now: nowOr(settings.now), cacheDir: contentCache(settings), colour }),
    });
    const { site, base } = content.address() ?? settings;
    const { dev } = await importAstro();
    await dev({
      root,
      ...(site !== undefined && { site }),
      ...(base !== undefined && { base }),
      server,
      integrations: [content.integration],
    });
  } catch (fault) {
    reportFault(fault);
    process.exitCode = 2;
  }
}

export interface DevOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly load: PublicationLoader;
  /** What follows the name of the script. */
  readonly parameters: readonly string[];
}

/** A server runs for days: without BUILD_TIME its "now" is that of each reading. */
function nowOr(fixed: number): number {
  return process.env['BUILD_TIME'] ? fixed : Date.now();
}
