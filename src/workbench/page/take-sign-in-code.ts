import { codeOfLink, signInCodeKey } from "../../domain/sign-in-link";

/**
 * Stores the opened link's code where the add-in looks for it, and removes it from the address, which people can see
 * and copy. If the browser forbids storage, the pane asks for the link.
 */
export function takeSignInCode(
  { location, history }: Pick<Window, "location" | "history">,
  storage: () => Storage,
): void {
  const code = codeOfLink(location.href);
  if (code === null) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  try {
    storage().setItem(signInCodeKey, code);
  } catch {
    // The pane says what to do.
  }
}
