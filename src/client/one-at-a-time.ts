/** Runs the work, unless work of this name is already running: then does nothing and gives null. */
export type OneAtATime = <T>(name: string, work: () => Promise<T>) => Promise<T | null>;

/** The names of the work that this page is doing. */
const atWork = new Set<string>();

/**
 * Uses the browser's locks, which cover all its windows and end with the page that holds them. Without them, covers
 * this page only.
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
      // Submissions must be sent even if the browser forbids locks.
      if (begun === null) return inThisPage(name, work);
    }
    return begun;
  };
}
