/** The sheet on which the mapping is kept. It gets a number if the user has a sheet of this name. */
export const mappingSheetName = "Ledger mapping";

/** The table of the mapping, by which we find its sheet. */
export const mappingTableName = "Yardstick_ledger_mapping";

/** The sheet for a ledger that was on none of the workbook's. */
export const ledgerSheetName = "Yardstick ledger";

/** The workbook name of a ledger's cells on a sheet that we added. */
export const ledgerRangeName = "Yardstick_ledger";

/** The workbook names of columns of the mapping, which the answers' formulas read. */
export const mappingNames = {
  question: "Yardstick_ledger_questions",
  rows: "Yardstick_ledger_rows",
  answer: "Yardstick_ledger_amounts",
} as const;
