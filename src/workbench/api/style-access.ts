import type { CellFormat, NamedStyle } from "../../workbook-file/workbook-data";
import { areaSize } from "../model/area";
import { formatOf } from "../model/style-list";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import type { RangeTarget, StyleTarget } from "./targets";

/** Reads and changes named styles. One that was deleted is refused as not found. */
export const styleAccess = {
  find: ({ style }: StyleTarget, { model }: ApiContext): NamedStyle => {
    const found = model.styles.find(style);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  /** Changes a style, and the cells that have it as far as they look as it did. */
  change: (target: StyleTarget, context: ApiContext, change: Partial<Pick<NamedStyle, "numberFormat" | "format">>) => {
    const before = styleAccess.find(target, context);
    const now = { ...before, ...change };
    context.model.styles.set(now);
    for (const sheet of context.model.sheets)
      for (const { row, column, cell } of sheet.cells()) {
        if ((cell.format.style ?? "Normal") !== before.name) continue;
        const area = { top: row, bottom: row, left: column, right: column };
        if (cell.numberFormat === before.numberFormat)
          context.model.setNumberFormats(sheet.id, area, () => now.numberFormat);
        context.model.setFormat(sheet.id, area, (format) => followed(format, before.format, now.format));
      }
  },

  /** The cells that have the style become Normal, as do their looks. */
  remove: (target: StyleTarget, context: ApiContext): void => {
    const { name } = styleAccess.find(target, context);
    if (name === "Normal") throw new ApiError("InvalidOperation");
    for (const sheet of context.model.sheets)
      for (const { row, column, cell } of sheet.cells())
        if (cell.format.style === name)
          context.model.clear(sheet.id, { top: row, bottom: row, left: column, right: column }, "Formats");
    context.model.styles.remove(name);
  },

  /** The name of the style that all cells of a range have, as the Excel API writes it; null if they differ. */
  ofRange: ({ sheet, area }: RangeTarget, { model }: ApiContext): string | null => {
    const names = new Set<string>();
    let held = 0;
    for (const { cell } of model.sheet(sheet).cells(area)) {
      names.add(cell.format.style ?? "Normal");
      held += 1;
    }
    if (held < areaSize(area).cells) names.add("Normal");
    const [name] = names;
    return names.size === 1 && name !== undefined ? model.styles.apiName(name) : null;
  },

  /** Gives cells a style, in place of all that they looked like. */
  give: (target: RangeTarget, value: unknown, { model }: ApiContext): void => {
    const style = typeof value === "string" ? model.styles.find(value) : null;
    if (!style) throw new ApiError("InvalidArgument");
    const { sheet, area } = target;
    refuseProtected(model, target, "format");
    if (areaSize(area).cells > 1_000_000) throw new ApiError("RangeExceedsLimit");
    // The file keeps those that are in use.
    if (style.name !== "Normal") model.styles.set(style);
    model.setNumberFormats(sheet, area, () => style.numberFormat);
    model.setFormat(sheet, area, () => formatOf(style));
  },
};

/** A cell's format after its style has changed: parts that were the style's are the style's still. */
function followed(format: CellFormat, before: CellFormat, now: CellFormat): CellFormat {
  const own = Object.entries(format).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(before[part as keyof CellFormat]),
  );
  return { ...now, ...Object.fromEntries(own) };
}
