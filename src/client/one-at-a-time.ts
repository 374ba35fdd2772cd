/** Runs the work unless another piece of work of that name is running; then does nothing and gives null. */
export type OneAtATime = <T>(name: string, work: () => Promise<T>) => Promise<T | null>;

/** What this page is at. */
const atWork = new Set<string>();

/**
 * Over all windows of the browser by its own locks, which end with the page that holds them; where it has none, in this
 * page.
 */
export function oneAtATime(locks: Pick<LockManager, "request"> | undefined): OneAtATime {
  async function inThisPage<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    if (atWork.has(name)) return null;
    atWork.add(name);
    try {
      return await work();
    } finally {
      atWork.delete(name);
    }
  }
  return async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    if (locks === undefined) return inThisPage(name, work);
    let begun: Promise<T> | null = null;
    try {
      await locks.request(name, { ifAvailable: true }, (lock) => {
        begun = lock === null ? null : work();
        return begun;
      });
    } catch {
      // A browser that forbids locks must not keep anything from being sent.
      if (begun === null) return inThisPage(name, work);
    }
    return begun;
  };
}
