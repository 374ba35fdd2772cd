/** A text as a formula writes it: in quotes, with its own quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text that stands in quotes in a formula; null for anything else. */
export function unquoted(written: string): string | null {
  return /^"((?:[^"]|"")*)"$/.exec(written)?.[1]?.replaceAll('""', '"') ?? null;
}
