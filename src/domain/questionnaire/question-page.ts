import type { PlannedPage } from "./sheet-plan";

/** How a sheet of the questionnaire is printed: whose it is at the top of every page, and which page it is below. */
export function questionPage(title: string, orientation: PlannedPage["orientation"], titleRows: number): PlannedPage {
  return {
    orientation,
    titleRows,
    header: { left: title.replaceAll("&", "&&"), right: "&A" },
    footer: { left: "", right: "Page &P of &N" },
  };
}
