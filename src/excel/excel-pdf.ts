import type { WorkbookPdf } from "../actions/report-ports";
import { succeed } from "../domain/result";
import { readFile } from "./read-file";

/** The workbook that is open in Excel, as a PDF. */
export const excelPdf: WorkbookPdf = {
  isOffered: () => Office.context.requirements.isSetSupported("PdfFile", "1.1"),
  async read({ tell, isCancelled }) {
    const file = await readFile(tell, Office.FileType.Pdf, isCancelled);
    if (!file.ok) return file;
    const { name, bytes } = file.value;
    return succeed({ name: name.replace(/\.xl\w+$/i, ".pdf"), bytes });
  },
};
