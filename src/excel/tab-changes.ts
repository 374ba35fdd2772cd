import type { AnswerStatus } from "../domain/questionnaire/answer-status";
import { isSectionTab, sectionTab } from "../domain/questionnaire/section-tab";
import { sectionTabs } from "../domain/questionnaire/sheet-looks";
import type { StatusesToShow } from "../domain/questionnaire/statuses-to-show";
import type { NamedArea } from "./named-places";
import type { StatusColumn } from "./status-columns";

/** A sheet with the colour of its tab. */
export interface TabbedSheet {
  readonly name: string;
  readonly tabColor: string;
}

/** A sheet whose tab is to have another colour. */
export interface TabChange {
  readonly sheet: string;
  readonly color: string;
}

/**
 * Which tabs to colour, so that each says how far the answers on its sheet are. A tab that has none of our colours is
 * the user's, or the cover's, and stays.
 */
export function tabChanges(
  sheets: readonly TabbedSheet[],
  columns: readonly StatusColumn[],
  { questions, registers }: StatusesToShow,
  places: readonly NamedArea[],
): readonly TabChange[] {
  const found = new Map<string, AnswerStatus[]>();
  const add = (sheet: string, statuses: readonly AnswerStatus[]) => {
    const key = sheet.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), ...statuses]);
  };
  for (const { name, sheet } of places) {
    const status = questions.get(name);
    if (status !== undefined) add(sheet, [status]);
  }
  for (const { sheet, register } of columns) if (register !== null) add(sheet, registers.get(register) ?? []);
  return sheets.flatMap(({ name, tabColor }) => {
    const statuses = found.get(name.toLowerCase());
    if (statuses === undefined || !isSectionTab(tabColor)) return [];
    const color = sectionTab(statuses);
    return color === tabColor.toUpperCase() ? [] : [{ sheet: name, color }];
  });
}

/** Which tabs to give the colour they were built with. */
export function tabsToClear(sheets: readonly TabbedSheet[]): readonly TabChange[] {
  return sheets.flatMap(({ name, tabColor }) =>
    isSectionTab(tabColor) && tabColor.toUpperCase() !== sectionTabs.notBegun
      ? [{ sheet: name, color: sectionTabs.notBegun }]
      : [],
  );
}
