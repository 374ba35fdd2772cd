import { draftHeader } from "../domain/questionnaire/draft-header";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { findingsSheetName } from "./findings-table";
import type { NamedArea } from "./named-places";

/** What to load of sheets, so that their headers can be changed. */
export const headerToLoad = {
  pageLayout: { headersFooters: { defaultForAllPages: { centerHeader: true } } },
} as const;

/**
 * Queues saying in the header of the questionnaire's pages, and of the list of findings, that they are a draft, or no
 * longer saying so. Where a user wrote something else there, it stays.
 *
 * @param sheets with `headerToLoad` loaded
 * @param places where the workbook's names are
 */
export function changeDraftHeaders(
  sheets: readonly Excel.Worksheet[],
  places: readonly NamedArea[],
  isDraft: boolean,
): void {
  const asking = new Set(places.flatMap(({ name, sheet }) => (idOfStatusName(name) === null ? [] : [sheet])));
  const [before, after] = isDraft ? ["", draftHeader] : [draftHeader, ""];
  for (const { name, pageLayout } of sheets) {
    const { defaultForAllPages } = pageLayout.headersFooters;
    const isOurs = asking.has(name) || name.startsWith(findingsSheetName);
    if (isOurs && defaultForAllPages.centerHeader === before) defaultForAllPages.centerHeader = after;
  }
}
