// Where a local server listens, from the parameters of its program.

import { parseArgs } from 'node:util';
import { WrongUse } from '../workspace/wrong-use.ts';

/** `--port` and `--host`; by default this machine only, on Astro's own port. */
export function serverAddress(parameters: readonly string[]): ServerAddress {
  const { port, host } = parsed(parameters);
  if (port !== undefined && !isPort(port))
    throw new WrongUse(`--port is \`${port}\`: write a number up to 65535, such as --port 4321.`);
  return { host: host ?? 'localhost', port: Number(port ?? 4321) };
}

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

function parsed(parameters: readonly string[]): { port?: string; host?: string } {
  try {
    return parseArgs({
      args: [...parameters],
      options: { port: { type: 'string' }, host: { type: 'string' } },
    }).values;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new WrongUse(`${why} The parameters are --port and --host.`);
  }
}

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) <= 65535;
}
