/** How the sheets of a questionnaire are drawn, in a file and in Excel alike, in the words of the Excel API. */
export const sheetLooks = {
  /** The style of a register's table. Rows are not banded: inputs have a shade of their own. */
  tableStyle: "TableStyleLight9",
  orientation: "Landscape",
  /** Printed one page wide, and as many tall as it takes. */
  pagesWide: 1,
  /** What a person may do on a protected sheet besides filling in the inputs. */
  allowed: ["allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertRows", "allowSort"],
} as const;
