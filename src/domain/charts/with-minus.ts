/**
 * An Excel number format whose negative numbers have the minus sign of our sentences, "−£63", not a hyphen. One that has
 * sections of its own already stays as it is.
 */
export function withMinus(format: string): string {
  return format === "General" || format.includes(";") ? format : `${format};−${format}`;
}
