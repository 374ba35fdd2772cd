import { capital } from "../capital";
import { demonstrationData } from "../demonstration-data";
import { draftHeader } from "./draft-header";
import { firstOf } from "./first-of";
import type { QuestionnaireOf } from "./questionnaire-of";
import type { PlannedPage } from "./sheet-plan";

/** Excel refuses headers of more than 255 characters, those that say where each part goes included; an & takes two. */
const longest = 105;

/** What fits at the left of an upright page, before the middle of the header begins. */
const longestBesideMiddle = 48;

/** What stands at the right above every page of a sheet with demonstration data. */
export const demonstrationHeader = `${capital(demonstrationData)} · &A`;

/**
 * How a sheet of the questionnaire is printed: whose it is, that it is a draft and that it is demonstration data
 * at the top of every page, and which page it is below. A title that would run into the middle of the header is printed below.
 *
 * @param middle of the header; a sheet without answers, which is no draft, has nothing there
 */
export function questionPage(
  { title, isDemonstration }: QuestionnaireOf,
  orientation: PlannedPage["orientation"],
  titleRows: number,
  middle: typeof draftHeader | "" = draftHeader,
): PlannedPage {
  const whose = firstOf(title, longest).replaceAll("&", "&&");
  const isBelow = middle !== "" && title.length > longestBesideMiddle;
  return {
    orientation,
    titleRows,
    header: {
      left: isBelow ? "" : whose,
      center: middle,
      right: isDemonstration ? demonstrationHeader : "&A",
    },
    footer: { left: isBelow ? whose : "", right: "Page &P of &N" },
  };
}
