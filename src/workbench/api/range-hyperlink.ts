import type { HyperlinkData } from "../../workbook-file/sheet-parts";
import { type Area, containsArea } from "../model/area";
import { areasOf, formatAreas, subtractArea } from "../model/areas";
import type { WorkbookModel } from "../model/workbook-model";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { changeFormat } from "./range-formats";
import { refuseProtected } from "./refuse-protected";
import type { RangeTarget } from "./targets";

/** The link that all cells of a range have, as an Excel.RangeHyperlink; null if they have none in common. */
export function hyperlinkOf({ sheet, area }: RangeTarget, { model }: ApiContext): object | null {
  const { hyperlinks = [] } = model.sheet(sheet).properties;
  const link = hyperlinks.find((one) => areasOf(one).some((its) => containsArea(its, area)));
  if (!link) return null;
  const { value } = model.cell(sheet, area.top, area.left);
  const { address, documentReference, screenTip } = link;
  return {
    ...(address !== "" && { address }),
    ...(documentReference !== "" && { documentReference }),
    screenTip,
    textToDisplay: typeof value === "object" ? (value?.error ?? "") : String(value),
  };
}

/** Links the cells of a range. They show the text given; without one, their own contents, or the target if blank. */
export function setHyperlink(target: RangeTarget, value: unknown, context: ApiContext): void {
  const { model } = context;
  const { sheet, area } = target;
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof given[name] === "string" ? (given[name] as string) : "");
  const [address, documentReference, shown] = [text("address"), text("documentReference"), text("textToDisplay")];
  if (address === "" && documentReference === "") throw new ApiError("InvalidArgument");
  refuseProtected(model, target, "table");
  clearHyperlinks(model, target);
  const link: HyperlinkData = { ranges: formatAreas([area]), address, documentReference, screenTip: text("screenTip") };
  const before = model.sheet(sheet).properties.hyperlinks ?? [];
  const hyperlinks = [...before, link];
  takeOverRows(before, hyperlinks, area);
  model.changeSheet(sheet, { hyperlinks });
  model.setCells(sheet, area, (row, column) => {
    if (shown !== "") return shown;
    return model.cell(sheet, row, column).value === null ? address || documentReference : undefined;
  });
  changeFormat({ sheet, areas: [area] }, context, { fontColor: "#0563C1", underline: "Single" });
}

/** Removes the links of a range's cells. Contents and formats stay. */
export function clearHyperlinks(model: WorkbookModel, { sheet, area }: RangeTarget): void {
  const { hyperlinks = [] } = model.sheet(sheet).properties;
  const isTouched = (link: HyperlinkData) => {
    for (const { top, left, bottom, right } of areasOf(link)) {
      if (top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left) return true;
    }
    return false;
  };
  if (!mayHaveLinks(hyperlinks, area) || !hyperlinks.some(isTouched)) return;
  const kept = hyperlinks.flatMap((link) => {
    if (!isTouched(link)) return [link];
    // In a file, a link has one range.
    return areasOf(link)
      .flatMap((one) => subtractArea(one, area))
      .map((rest) => ({ ...link, ranges: formatAreas([rest]) }));
  });
  model.changeSheet(sheet, { hyperlinks: kept });
}

/**
 * The rows that may have links, so that a new link is not compared with every other: a list of findings gets 65,000 of
 * them, one by one.
 */
const linkedRows = new WeakMap<readonly HyperlinkData[], Set<number>>();

function rowsOf(hyperlinks: readonly HyperlinkData[]): Set<number> {
  const known = linkedRows.get(hyperlinks);
  if (known !== undefined) return known;
  const rows = new Set<number>();
  for (const link of hyperlinks) for (const area of areasOf(link)) addRows(rows, area);
  linkedRows.set(hyperlinks, rows);
  return rows;
}

function addRows(rows: Set<number>, { top, bottom }: Area): void {
  for (let row = top; row <= bottom; row += 1) rows.add(row);
}

/** Moves the rows from the previous list of links, which is no longer used, to the new one. */
function takeOverRows(before: readonly HyperlinkData[], after: readonly HyperlinkData[], added: Area): void {
  const rows = rowsOf(before);
  addRows(rows, added);
  linkedRows.set(after, rows);
}

function mayHaveLinks(hyperlinks: readonly HyperlinkData[], { top, bottom }: Area): boolean {
  const rows = rowsOf(hyperlinks);
  if (rows.size === 0) return false;
  for (let row = top; row <= bottom; row += 1) if (rows.has(row)) return true;
  return false;
}
