import { formatSections } from "./format-sections";

/** Whether what is typed into a cell of that number format stays a text, as in "@", which shows texts only. */
export function isTextFormat(format: string): boolean {
  return formatSections(format).every(({ isText }) => isText);
}
