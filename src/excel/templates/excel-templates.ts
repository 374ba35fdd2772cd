import type { TemplateWorkbook } from "../../actions/template-ports";
import { addTemplate } from "./add-template";

/** Templates in the workbook that is open in Excel. A script of its own. */
export const excelTemplates: TemplateWorkbook = { addTemplate };
