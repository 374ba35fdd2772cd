import { signInCodeKey } from "../domain/sign-in-link";

/** The code of the link that development sign-in goes by. */
export interface SignInCode {
  /** Null where no link was opened or pasted here. */
  read(): string | null;
  keep(code: string): void;
}

/**
 * Kept in the browser's storage, where the page that the link opens puts it; in memory where storage is forbidden.
 *
 * @param storage gives the storage; a browser that forbids it throws
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
        // From here on a newer link that is opened in another tab counts.
        memory = null;
      } catch {
        // It lasts until Excel is closed.
      }
    },
  };
}
