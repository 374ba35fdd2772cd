/** The errors that a formula can be: "=#N/A". Others are made by Excel alone, such as #SPILL!. */
const written = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/;
const shown = /^#(?:[A-Z]+(?:_[A-Z]+)?[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

/** Whether a cell that shows this shows an error. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && shown.test(value);
}

/** Whether a cell can be made to show that error by a formula: not for one that is about the formula itself, such as #NAME?. */
export function canBeWritten(error: string): boolean {
  return written.test(error);
}
