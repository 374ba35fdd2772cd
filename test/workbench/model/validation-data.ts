import type { ValidationData } from "../../../src/workbook-file/sheet-parts";

/** A rule of what may be entered, as Excel makes one where nothing else is said: a list of Yes and No. */
export function validationData(change: Partial<ValidationData> = {}): ValidationData {
  return {
    ranges: "B2:B9",
    type: "List",
    operator: "Between",
    formula1: '"Yes,No"',
    formula2: "",
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: { showPrompt: true, title: "", message: "" },
    ...change,
  };
}
