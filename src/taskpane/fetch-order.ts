/** Scripts that are being loaded and that the user waits for. */
const first = new Set<Promise<unknown>>();

/** The order in which the pane loads its scripts: first those that the user waits for, then the others. */
export const fetchOrder = {
  /** Notes that the user waits for this script. */
  first<T>(fetched: Promise<T>): Promise<T> {
    first.add(fetched);
    const forget = () => first.delete(fetched);
    fetched.then(forget, forget);
    return fetched;
  },

  /** Resolves when the user waits for no script any more and what was loaded is drawn. */
  async afterwards(): Promise<void> {
    do {
      await Promise.allSettled(first);
      await idle();
    } while (first.size > 0);
  },
};

/** After this many milliseconds we go on even if the page is still busy. */
const longEnough = 1000;

/** Resolves when the page has nothing else to do. Safari cannot say that. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: longEnough });
    else setTimeout(resolve);
  });
}
