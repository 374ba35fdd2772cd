/** One piece of work after the other, of which the one at work can be asked to end. */
export interface Turns {
  /** Does it once all that was asked before is done. */
  inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Asks what is at work to end; what waits its turn is still done. */
  cancel(): void;
}

export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let atWork: AbortController | null = null;
  return {
    inTurn(work) {
      const done = last.then(async () => {
        const controller = new AbortController();
        atWork = controller;
        try {
          return await work(controller.signal);
        } finally {
          atWork = null;
        }
      });
      // Whoever asked hears of a failure; the next in turn has nothing to do with it.
      last = done.catch(() => undefined);
      return done;
    },
    cancel: () => atWork?.abort(),
  };
}
