/** The sheet that "Budget!" or "'Nights of care'!" names; null for "", another workbook's, and several sheets. */
export function sheetOfPrefix(prefix: string): string | null {
  if (!prefix.endsWith("!") || prefix === "#REF!") return null;
  const written = prefix.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return /[[\]:]/.test(name) ? null : name;
}
