import { formatSections } from "./format-sections";

/** Whether what is typed into a cell with this number format stays text, as with "@". */
export function isTextFormat(format: string): boolean {
  return formatSections(format).every(({ isText }) => isText);
}
