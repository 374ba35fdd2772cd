import { draftHeader } from "./draft-header";
import { firstOf } from "./first-of";
import type { PlannedPage } from "./sheet-plan";

/** Excel refuses headers of more than 255 characters, those that say where each part goes included; an & takes two. */
const longest = 120;

/**
 * How a sheet of the questionnaire is printed: whose it is and that it is a draft at the top of every page, and which
 * page it is below.
 *
 * @param middle of the header; a sheet without answers, which is no draft, has nothing there
 */
export function questionPage(
  title: string,
  orientation: PlannedPage["orientation"],
  titleRows: number,
  middle: typeof draftHeader | "" = draftHeader,
): PlannedPage {
  return {
    orientation,
    titleRows,
    header: { left: firstOf(title, longest).replaceAll("&", "&&"), center: middle, right: "&A" },
    footer: { left: "", right: "Page &P of &N" },
  };
}
