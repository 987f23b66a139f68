// How the programs say that they failed: wrong use in one line, a bug with all that helps to find it.

import { WrongUse } from '../workspace/wrong-use.ts';

export function reportFault(fault: unknown): void {
  process.stderr.write(`${faultText(fault)}\n`);
}

function faultText(fault: unknown): string {
  if (fault instanceof WrongUse) return fault.message;
  if (!(fault instanceof Error)) return String(fault);
  const hint = 'hint' in fault && typeof fault.hint === 'string' ? `\n${fault.hint}` : '';
  return `${fault.stack ?? fault.message}${hint}`;
}
