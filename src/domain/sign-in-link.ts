const fragment = "#sign-in=";

/** Under this name the code of the link is kept in the browser's storage, by the page it opens and by the pane. */
export const signInCodeKey = "yardstick.sign-in-code";

/**
 * The link that development sign-in goes by. Its code stands in the fragment, which no browser sends to a service.
 *
 * @param origin e.g. "https://localhost:3000"
 */
export function signInLink(origin: string, code: string): string {
  return `${origin}/workbench${fragment}${code}`;
}

/** The code in a link, or in the part of it that was copied; null where there is none. */
export function codeOfLink(text: string): string | null {
  return /^(?:\S*#sign-in=)?([\w-]{43})$/.exec(text.trim())?.[1] ?? null;
}
