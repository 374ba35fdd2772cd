/**
 * Stands for something kept that cannot be read any more. Whoever looks into it fails with that sentence: every rule
 * that needs it says that it could not be checked, and the others are none the worse for it.
 */
export function unreadable<T extends object>(sentence: string): T {
  return new Proxy({} as T, {
    get() {
      throw new Error(sentence);
    },
  });
}
