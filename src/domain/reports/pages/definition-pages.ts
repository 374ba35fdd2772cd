import { describeIndicator } from "../../indicators/describe-indicator";
import type { IndicatorInReport } from "../indicator-in-report";
import { itemAt } from "../../item-at";
import { draftPage, linesWith, type DraftPage } from "./draft-page";
import { inPages } from "./in-pages";

/** What each indicator is, in full, on as many pages as needed. */
export function definitionPages(listed: readonly IndicatorInReport[]): readonly DraftPage[] {
  const room = draftPage("", "x").room;
  const sheets = inPages(listed.map(heightOf), { room, between: 1 });
  return sheets.map((sheet, index) => {
    const title = sheets.length === 1 ? "Definitions" : `Definitions (${index + 1} of ${sheets.length})`;
    const page = draftPage(`definitions ${index + 1}`, title);
    for (const index of sheet) {
      const one = itemAt(listed, index);
      page.text(one.indicator.label, "strong", null).text(definitionOf(one), "note", null).skip();
    }
    return page.done();
  });
}

function heightOf(one: IndicatorInReport): number {
  return linesWith(one.indicator.label, "strong").length + linesWith(definitionOf(one), "note").length;
}

/** Without its label, which stands above. */
function definitionOf({ release, indicator }: IndicatorInReport): string {
  const text = describeIndicator(release, release.indicatorById.get(indicator.id) ?? -1);
  return text.startsWith(indicator.label) ? text.slice(indicator.label.length).replace(/^[.\s]+/, "") : text;
}
