// Leaves tidily when somebody stops the program.

/** Runs `leave` and ends the program at the first signal to stop. Returns what ends the listening. */
export function onStop(leave: () => void): () => void {
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const listener = () => {
      leave();
      process.exit(128 + number);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const unlisten of listeners) unlisten();
  };
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
