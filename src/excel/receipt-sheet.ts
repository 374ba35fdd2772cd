/** The name of the receipt's sheet. It gets a number if the user has a sheet of this name. */
export const receiptSheetName = "Yardstick receipt";

/** The workbook name of the receipt's cells, by which we find them even if the sheet was renamed. */
export const receiptRangeName = "Yardstick_receipt";
