/** The name of the sheet; a number follows where a sheet of the user's has it. */
export const receiptSheetName = "Yardstick receipt";

/** The workbook name of the receipt's cells, by which they are found whatever the sheet is called. */
export const receiptRangeName = "Yardstick_receipt";
