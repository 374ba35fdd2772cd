import type { BorderData } from "../../workbook-file/workbook-data";
import { type Area, areaSize } from "../model/area";
import type { Cell } from "../model/cell";
import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { refuseProtected } from "./refuse-protected";
import type { RangeBorderTarget, RangeTarget } from "./targets";

const noBorder: BorderData = { style: "None", weight: "Thin", color: "#000000" };
const styles = ["Continuous", "Dash", "Dot", "Double", "None"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The cells that have a border, and on which edge. */
interface BorderedCells extends RangeTarget {
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

/**
 * One border of a range: an edge, or the lines between its rows or columns. A value on which the cells differ is null.
 */
export const rangeBorder: ApiClass<RangeBorderTarget> = {
  name: "RangeBorder",
  properties: {
    color: part("color", check.colour),
    sideIndex: { get: ({ side }) => side },
    style: part("style", (value) => check.word(styles, value)),
    weight: part("weight", (value) => check.word(weights, value)),
  },
};

function part<P extends keyof BorderData>(
  name: P,
  read: (value: unknown) => BorderData[P],
): ApiProperty<RangeBorderTarget> {
  return {
    get: (target, context) => {
      const values = new Set(bordersOf(target, context).map((border) => border[name]));
      return values.size === 1 ? [...values][0] : null;
    },
    set: (target, value, { model }) => {
      const given = read(value);
      for (const bordered of borderedCells(target)) {
        refuseProtected(model, bordered, "format");
        model.setFormat(bordered.sheet, bordered.area, (format) => {
          const { [bordered.edge]: before, ...others } = format.borders ?? {};
          // Setting a colour or a weight also draws the line.
          const drawn = name === "style" ? {} : { style: before?.style ?? "Continuous" };
          const border = { ...noBorder, ...before, ...drawn, [name]: given };
          return { ...format, borders: border.style === "None" ? others : { ...others, [bordered.edge]: border } };
        });
      }
    },
  };
}

function bordersOf(target: RangeBorderTarget, { model }: ApiContext): readonly BorderData[] {
  const bordered = borderedCells(target);
  if (bordered.length === 0) return [noBorder];
  return bordered.flatMap(({ sheet, area, edge }) => {
    const border = ({ format }: Cell) => format.borders?.[edge] ?? noBorder;
    const borders = [...model.sheet(sheet).cells(area)].map(({ cell }) => border(cell));
    return borders.length < areaSize(area).cells ? [...borders, noBorder] : borders;
  });
}

function borderedCells({ sheet, areas, side }: RangeBorderTarget): BorderedCells[] {
  return areas.flatMap((area) => cellsAt(sheet, area, side) ?? []);
}

/** Null for the lines between rows or columns if there is only one. */
function cellsAt(sheet: string, area: Area, side: RangeBorderTarget["side"]): BorderedCells | null {
  if (areaSize(area).cells > 1_000_000) throw new ApiError("RangeExceedsLimit");
  switch (side) {
    case "EdgeTop":
      return { sheet, area: { ...area, bottom: area.top }, edge: side };
    case "EdgeBottom":
      return { sheet, area: { ...area, top: area.bottom }, edge: side };
    case "EdgeLeft":
      return { sheet, area: { ...area, right: area.left }, edge: side };
    case "EdgeRight":
      return { sheet, area: { ...area, left: area.right }, edge: side };
    case "InsideHorizontal":
      return area.top < area.bottom ? { sheet, area: { ...area, bottom: area.bottom - 1 }, edge: "EdgeBottom" } : null;
    case "InsideVertical":
      return area.left < area.right ? { sheet, area: { ...area, right: area.right - 1 }, edge: "EdgeRight" } : null;
  }
}
