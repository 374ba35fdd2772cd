/**
 * Whether a sheet may belong to a questionnaire, by what it says at its head, where it is not known which questionnaire
 * the workbook has. Also holds for a sheet of the user's that begins in the same way, so ask only in a workbook that has a
 * questionnaire.
 *
 * @param head the first two texts of the first column
 */
export function isSheetOfSome([, subtitle]: readonly [string, string]): boolean {
  return subtitle.startsWith("Questionnaire for ") || /^.+ \d{4}-\d{2}, /.test(subtitle);
}
