// `npm run preview`: serves what was built, as a static host would.

import { readMarker } from './build-manifest.ts';
import { readBuildSettings } from './build-settings.ts';
import { importAstro } from './render-pages.ts';
import { reportFault } from './report-fault.ts';
import { serverAddress } from './server-address.ts';
import { WrongUse } from '../workspace/wrong-use.ts';

/** Starts the server, which runs until the program is stopped; sets the exit code where it cannot. */
export async function runPreview({ root, parameters }: PreviewOptions): Promise<void> {
  try {
    const { outDir } = readBuildSettings({ root, environment: process.env, now: Date.now() });
    const server = serverAddress(parameters);
    const built = readMarker(outDir);
    if (!built) throw new WrongUse(`There is no site in ${outDir}: run \`npm run build\` first.`);
    const { preview } = await importAstro();
    await preview({ root, outDir, base: built.base, server });
  } catch (fault) {
    reportFault(fault);
    process.exitCode = 2;
  }
}

export interface PreviewOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** What follows the name of the script. */
  readonly parameters: readonly string[];
}
