import { howMany } from "../domain/how-many";

/** The texts of what copies a table. */
export const copyMessages = {
  copied: (rows: number) => `Copied ${howMany(rows, "row", "rows")}. Paste them into a sheet.`,
  notCopied: "Excel keeps the clipboard to itself here. The table is selected below: press Ctrl+C.",
  text: "The table as text",
} as const;
