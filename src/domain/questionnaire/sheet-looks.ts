/** How the sheets of a questionnaire look, the same in a file and in Excel, in the terms of the Excel API. */
export const sheetLooks = {
  /** The style of a register's table. Rows are not banded, because inputs are shaded already. */
  tableStyle: "TableStyleLight9",
  orientation: "Landscape",
  /** Printed one page wide, and as many pages tall as needed. */
  pagesWide: 1,
  /** What a person may do on a protected sheet as well as filling in the inputs. */
  allowed: ["allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertRows", "allowSort"],
} as const;
