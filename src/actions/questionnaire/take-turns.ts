/** Runs pieces of work one after the other; the one that is running can be cancelled. */
export interface Turns {
  /** Runs it after everything that was asked for earlier. */
  inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Cancels the running work; what is next in line still runs. */
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
      // The caller gets the failure; the next piece of work must run all the same.
      last = done.catch(() => undefined);
      return done;
    },
    cancel: () => atWork?.abort(),
  };
}
