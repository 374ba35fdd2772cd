const fragment = "#sign-in=";

/** The key in the browser's storage under which the page and the pane keep the link's code. */
export const signInCodeKey = "yardstick.sign-in-code";

/**
 * The link for development sign-in. Its code is in the fragment, which browsers never send to a server.
 *
 * @param origin e.g. "https://localhost:3000"
 */
export function signInLink(origin: string, code: string): string {
  return `${origin}/workbench${fragment}${code}`;
}

/** The code in a link, or in the part of one that was copied; null if there is none. */
export function codeOfLink(text: string): string | null {
  return /^(?:\S*#sign-in=)?([\w-]{43})$/.exec(text.trim())?.[1] ?? null;
}
