import { signInCodeKey } from "../domain/sign-in-link";

/** The code from the link for development sign-in. */
export interface SignInCode {
  /** Null if no link was opened or pasted here. */
  read(): string | null;
  keep(code: string): void;
}

/**
 * Keeps the code in the browser's storage, where the page that the link opens puts it; in memory if storage is
 * forbidden.
 *
 * @param storage gives the storage; throws if the browser forbids it
 */
export function signInCodeIn(storage: () => Pick<Storage, "getItem" | "setItem">): SignInCode {
  let memory: string | null = null;
  return {
    read() {
      try {
        return memory ?? storage().getItem(signInCodeKey);
      } catch {
        // A browser that forbids storage throws.
        return memory;
      }
    },
    keep(code) {
      memory = code;
      try {
        storage().setItem(signInCodeKey, code);
        // From now on, a newer link opened in another tab counts.
        memory = null;
      } catch {
        // It is kept until Excel is closed.
      }
    },
  };
}
