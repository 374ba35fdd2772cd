import type { HyperlinkData } from "../../workbook-file/sheet-parts";
import { type Area, containsArea } from "../model/area";
import { areasOf, formatAreas, subtractArea } from "../model/areas";
import type { WorkbookModel } from "../model/workbook-model";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { changeFormat } from "./range-formats";
import { refuseProtected } from "./refuse-protected";
import type { RangeTarget } from "./targets";

/** The link that all cells of a range have, in the words of Excel.RangeHyperlink; null if there is none. */
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

/** Links the cells of a range, which show the text given, or what they hold, or else where the link leads. */
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

/** Takes the links of a range's cells away; what they hold and how they look stays. */
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
    // A file has one range a link.
    return areasOf(link)
      .flatMap((one) => subtractArea(one, area))
      .map((rest) => ({ ...link, ranges: formatAreas([rest]) }));
  });
  model.changeSheet(sheet, { hyperlinks: kept });
}

/**
 * The rows in which there may be links. A list of findings is given 65,000 links one by one: without this, each would
 * be compared with all before it.
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

/** The rows of a list that is not in use any more become those of the one that follows it. */
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
