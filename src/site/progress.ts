// One line that says what a long run is doing, on a terminal only: logs and pipes stay clean.

export interface Progress {
  readonly step: (what: string) => void;
  readonly count: (what: string, done: number, all: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** `columns` is absent where the stream is no terminal. */
export function terminalProgress(stream: ProgressStream): Progress {
  if (!stream.isTTY) return { step: ignore, count: ignore, end: ignore };
  const show = (line: string) => {
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step: (what) => show(`${what} …`),
    count(what, done, all) {
      if (done % 25 === 0 || done === all) show(`${what} ${done} of ${all}`);
    },
    end: () => show(''),
  };
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

function ignore(): void {
  // Nobody is watching.
}
