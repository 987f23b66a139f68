// Writes text to a stream to its end, however slowly it is read.

import type { Writable } from 'node:stream';

const pieceSize = 65_536;

/** Ends early without a fault where nobody reads on, as with `| head`. */
export async function writeOut(stream: Writable, text: string): Promise<void> {
  let gone = false;
  const stop = (fault: Error) => {
    if (!isGone(fault)) throw fault;
    gone = true;
  };
  stream.on('error', stop);
  for (let at = 0; at < text.length && !gone; at += pieceSize) {
    await written(stream, text.slice(at, at + pieceSize));
  }
}

const isGone = (fault: Error): boolean =>
  'code' in fault && (fault.code === 'EPIPE' || fault.code === 'ERR_STREAM_DESTROYED');

const written = (stream: Writable, piece: string): Promise<void> =>
  new Promise((resolve) => stream.write(piece, () => resolve()));
