/**
 * Stands in for stored data that can no longer be read. Code that reads any part of it fails with that sentence, so
 * every rule that needs it says that it could not be checked, and other rules are not affected.
 */
export function unreadable<T extends object>(sentence: string): T {
  return new Proxy({} as T, {
    get() {
      throw new Error(sentence);
    },
  });
}
