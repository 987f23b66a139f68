// How a program says that it failed: wrong use and faults in one line, the way to a fault only on request.

import { visible } from '../core/diagnostics/display-text.ts';
import { WrongUse } from './wrong-use.ts';

/** One line with its end; with WHENCE_DEBUG=1 in the environment a fault's whole stack. */
export function faultLine(
  fault: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (fault instanceof WrongUse) return `${visible(fault.message)}\n`;
  if (environment['WHENCE_DEBUG'] === '1' && fault instanceof Error) return `${fault.stack}\n`;
  const message = fault instanceof Error ? fault.message : String(fault);
  const line = visible(message.split('\n')[0] ?? '');
  return `a fault of the program, not of the content: ${line} (WHENCE_DEBUG=1 shows where)\n`;
}
