import { codeOfLink, signInCodeKey } from "../../domain/sign-in-link";

/**
 * Puts the code of the link that was opened where the add-in looks for it, and takes it out of the address: an address
 * is shown, and copied to others. Where storage is forbidden the pane asks for the link.
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
