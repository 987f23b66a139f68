// A real Chromium that asks nobody but loopback.

import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-chromium.ts';

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium: run `npm test`, which installs it or says how');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
