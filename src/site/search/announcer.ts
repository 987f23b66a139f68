// What a screen reader is told: once the reader has stopped typing, and nothing twice.

/** `place` is a live region. */
export function announcer(place: HTMLElement): (message: string) => void {
  let waiting: number | undefined;
  return (message) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (place.textContent !== message) place.textContent = message;
    }, quiet);
  };
}

/** Milliseconds. */
const quiet = 800;
