/** Content type of an .xlsx file. */
export const excelFileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
