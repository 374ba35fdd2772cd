import type { CellFormat } from "../../workbook-file/workbook-data";
import { areaSize } from "../model/area";
import { blankCell } from "../model/cell";
import type { ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import { styleAccess } from "./style-access";
import type { AreasTarget, StyleTarget } from "./targets";

/** The most cells we format one by one. Unlike Excel, this host can't format whole columns and rows. */
const cellLimit = 1_000_000;

/** The parts of a format that nobody has set. */
export const plainFormat = {
  fill: "#FFFFFF",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
} as const satisfies CellFormat;

type FormatPart = keyof typeof plainFormat;

/** An API property for one part of a style, or of the cells' formats; null if the cells differ. */
export function formatPart<P extends FormatPart>(
  part: P,
  read: (value: unknown) => CellFormat[P],
): ApiProperty<AreasTarget | StyleTarget> {
  return {
    get: (target, context) => {
      if ("style" in target) return styleAccess.find(target, context).format[part] ?? plainFormat[part];
      const { model } = context;
      const { sheet, areas } = target;
      const values = new Set<unknown>();
      for (const area of areas) {
        let held = 0;
        for (const { cell } of model.sheet(sheet).cells(area)) {
          values.add(cell.format[part] ?? plainFormat[part]);
          held += 1;
        }
        if (held < areaSize(area).cells) values.add(blankCell.format[part] ?? plainFormat[part]);
      }
      return values.size === 1 ? [...values][0] : null;
    },
    set: (target, value, context) => {
      const given = read(value);
      changeFormat(target, context, { [part]: given === plainFormat[part] ? undefined : given });
    },
  };
}

/** Changes the formats of cells, or of a style; undefined resets a part to Excel's default. */
export function changeFormat(
  target: AreasTarget | StyleTarget,
  context: ApiContext,
  change: Partial<CellFormat>,
): void {
  if ("style" in target) {
    const { format } = styleAccess.find(target, context);
    return styleAccess.change(target, context, { format: withoutUndefined({ ...format, ...change }) });
  }
  const { sheet, areas } = target;
  const { model } = context;
  for (const area of areas) refuseProtected(model, { sheet, area }, "format");
  if (areas.some((area) => areaSize(area).cells > cellLimit)) {
    throw new ApiError("RangeExceedsLimit", {
      message: "This host can format at most a million cells at once: give the cells instead of whole rows or columns.",
    });
  }
  for (const area of areas) model.setFormat(sheet, area, (format) => withoutUndefined({ ...format, ...change }));
}

function withoutUndefined(format: CellFormat): CellFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}
