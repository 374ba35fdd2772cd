import { sheetLooks } from "../domain/questionnaire/sheet-looks";
import type { PlannedPage } from "../domain/questionnaire/sheet-plan";

const pointsAnInch = 72;

/** Queues how a sheet is printed: on A4, one page wide, with its headings, header and footer on every page. */
export function layOutPage(
  { pageLayout: layout }: Excel.Worksheet,
  { orientation, titleRows, header, footer }: PlannedPage,
): void {
  layout.orientation = orientation;
  layout.paperSize = sheetLooks.paper.name;
  layout.leftMargin = sheetLooks.sideMargin * pointsAnInch;
  layout.rightMargin = sheetLooks.sideMargin * pointsAnInch;
  layout.zoom = { horizontalFitToPages: sheetLooks.pagesWide };
  if (titleRows > 0) layout.setPrintTitleRows(`1:${titleRows}`);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftHeader = header.left;
  defaultForAllPages.centerHeader = header.center;
  defaultForAllPages.rightHeader = header.right;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
}
