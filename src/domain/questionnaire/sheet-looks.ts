/** How the sheets of a questionnaire look, the same in a file and in Excel, in the terms of the Excel API. */
export const sheetLooks = {
  /** The style of a register's table. Rows are not banded, because inputs are shaded already. */
  tableStyle: "TableStyleLight9",
  /** The paper, in the Excel API's words and by the number that files give it. */
  paper: { name: "A4", number: 9 },
  /** The left and the right margin, in inches: narrower than usual, so that the print is larger. */
  sideMargin: 0.4,
  /** Printed one page wide, and as many pages tall as needed. */
  pagesWide: 1,
  /** What a person may do on a protected sheet as well as filling in the inputs. */
  allowed: ["allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertRows", "allowSort"],
} as const;

/** Colours of the tab of a sheet that asks something, by how far it is at the last check. */
export const sectionTabs = { notBegun: "#BFBFBF", begun: "#F2A81D", ready: "#2E8540", fix: "#B8292F" } as const;
/** Colours of the tabs of the cover and of the guidance, which don't change. */
export const coverTab = "#12436D";
export const guidanceTab = "#A285D1";
