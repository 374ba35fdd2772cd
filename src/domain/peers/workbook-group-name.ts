/**
 * The workbook's name for its peer group, a text: ="neighbours". People may use it in formulas of their own, which then
 * follow it; so it is not hidden.
 */
export const workbookGroupName = "Yardstick_group";
