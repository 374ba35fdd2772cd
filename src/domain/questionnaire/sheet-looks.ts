/** How the sheets of a questionnaire look, the same in a file and in Excel, in the terms of the Excel API. */
export const sheetLooks = {
  /** The style of a register's table. Rows are not banded, because inputs are shaded already. */
  tableStyle: "TableStyleLight9",
  /** The paper, in the Excel API's words and by the number that files give it. */
  paper: { name: "A4", number: 9 },
  /** Printed one page wide, and as many pages tall as needed. */
  pagesWide: 1,
  /** What a person may do on a protected sheet as well as filling in the inputs. */
  allowed: ["allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertRows", "allowSort"],
} as const;

/** Colours of the sheets' tabs: of one that nobody has begun to fill in, of the cover and of the guidance. */
export const untouchedTab = "#BFBFBF";
export const coverTab = "#12436D";
export const guidanceTab = "#A285D1";
