import type { BorderData, CellFormat } from "../../workbook-file/workbook-data";
import { areaSize } from "../model/area";
import { blankCell } from "../model/cell";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import { check } from "./check";
import { plainFormat } from "./range-formats";
import { refuseProtected } from "./refuse-protected";
import type { RangeTarget } from "./targets";

/** Like Excel on the web, which answers with up to 5 MB. */
const mostCells = 20_000;

type Properties = Readonly<Record<string, unknown>>;

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const borderStyles = ["Continuous", "Dash", "Dot", "Double", "None"] as const;
const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const vertical = ["Top", "Center", "Bottom"] as const;
const underlines = ["None", "Single", "Double"] as const;

/** How each cell of a range looks, row by row. Of what can be asked for, this host knows the format only. */
export function getCellProperties({ sheet, area }: RangeTarget, args: Arguments, { model }: ApiContext): unknown {
  const { format: wanted, ...others } = properties(args.raw(0));
  refuseUnknown("CellProperties", others, []);
  const { rows, columns, cells } = areaSize(area);
  if (cells > mostCells) throw new ApiError("ResponsePayloadSizeLimitExceeded");
  const held = new Map([...model.sheet(sheet).cells(area)].map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => {
      const { format } = held.get(`${area.top + down} ${area.left + across}`) ?? blankCell;
      return wanted === undefined ? {} : { format: shownFormat(format, properties(wanted)) };
    }),
  );
}

/** Sets how each cell of a range looks; what is left out stays. */
export function setCellProperties(target: RangeTarget, args: Arguments, { model }: ApiContext): void {
  const { sheet, area } = target;
  const { rows, columns } = areaSize(area);
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length !== rows) throw new ApiError("InvalidArgument");
  refuseProtected(model, target, "format");
  for (const [down, row] of (given as readonly unknown[]).entries()) {
    if (!Array.isArray(row) || row.length !== columns) throw new ApiError("InvalidArgument");
    for (const [across, cell] of (row as readonly unknown[]).entries()) {
      const { format, ...others } = properties(cell);
      refuseUnknown("CellProperties", others, []);
      if (format === undefined) continue;
      const [top, left] = [area.top + down, area.left + across];
      const change = changeOf(properties(format));
      model.setFormat(sheet, { top, left, bottom: top, right: left }, (before) => changed(before, change));
    }
  }
}

function shownFormat(format: CellFormat, wanted: Properties): Properties {
  refuseUnknown("CellPropertiesFormat", wanted, [
    ...["fill", "font", "borders", "horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"],
  ]);
  const shown = { ...plainFormat, ...format };
  const fill = { color: shown.fill, pattern: format.fill === undefined ? "None" : "Solid" };
  const font = {
    name: shown.fontName,
    size: shown.fontSize,
    color: shown.fontColor,
    bold: shown.bold,
    italic: shown.italic,
    underline: shown.underline,
  };
  const all: Properties = {
    fill,
    font,
    borders: Object.fromEntries(
      Object.entries(edges).map(([side, edge]) => [side, format.borders?.[edge] ?? noBorder]),
    ),
    horizontalAlignment: shown.horizontalAlignment,
    verticalAlignment: shown.verticalAlignment,
    wrapText: shown.wrapText,
    indentLevel: shown.indentLevel,
  };
  return picked(all, wanted);
}

const noBorder: BorderData = { style: "None", weight: "Thin", color: "#000000" };

/** The parts that were asked for: `true`, or an object that says which of its parts. */
function picked(all: Properties, wanted: Properties): Properties {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const asked = wanted[name];
      if (asked === undefined || asked === false) return [];
      const isWhole = asked === true || typeof value !== "object" || value === null;
      return [[name, isWhole ? value : picked(value as Properties, properties(asked))]];
    }),
  );
}

/** The parts of a format to change; undefined resets one to Excel's default. */
function changeOf(given: Properties): Partial<CellFormat> {
  refuseUnknown("CellPropertiesFormat", given, [
    ...["fill", "font", "borders", "horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"],
  ]);
  const [fill, font, borders] = [properties(given["fill"]), properties(given["font"]), properties(given["borders"])];
  const read = <T>(from: Properties, name: string, as: string, by: (value: unknown) => T) =>
    from[name] === undefined ? {} : { [as]: by(from[name]) };
  return {
    ...read(fill, "color", "fill", check.colour),
    ...read(font, "name", "fontName", check.text),
    ...read(font, "size", "fontSize", check.number),
    ...read(font, "color", "fontColor", check.colour),
    ...read(font, "bold", "bold", check.flag),
    ...read(font, "italic", "italic", check.flag),
    ...read(font, "underline", "underline", (value) => check.word(underlines, value)),
    ...read(given, "horizontalAlignment", "horizontalAlignment", (value) => check.word(horizontal, value)),
    ...read(given, "verticalAlignment", "verticalAlignment", (value) => check.word(vertical, value)),
    ...read(given, "wrapText", "wrapText", check.flag),
    ...read(given, "indentLevel", "indentLevel", check.number),
    ...(Object.keys(borders).length === 0 ? {} : { borders: bordersOf(borders) }),
  };
}

function bordersOf(given: Properties): NonNullable<CellFormat["borders"]> {
  return Object.fromEntries(
    Object.entries(given).map(([side, value]) => {
      const edge = edges[side as keyof typeof edges];
      const { style, weight, color } = properties(value);
      return [
        edge,
        {
          style: check.word(borderStyles, style ?? "Continuous"),
          weight: check.word(borderWeights, weight ?? "Thin"),
          color: check.colour(color ?? "#000000"),
        },
      ];
    }),
  );
}

function changed(before: CellFormat, { borders, ...change }: Partial<CellFormat>): CellFormat {
  const drawn = Object.fromEntries(
    Object.entries({ ...before.borders, ...borders }).filter(([, { style }]) => style !== "None"),
  );
  const after = { ...before, ...change, ...(borders === undefined ? {} : { borders: drawn }) };
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !isDefault(name, value)));
}

/** What nobody needs to keep, so that a cell that was given the looks of a plain one is a plain one. */
function isDefault(name: string, value: unknown): boolean {
  if (name === "borders") return Object.keys(value ?? {}).length === 0;
  // White is a fill that somebody chose.
  return value === undefined || (name !== "fill" && (plainFormat as Properties)[name] === value);
}

function properties(value: unknown): Properties {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object") throw new ApiError("InvalidArgument");
  return value as Properties;
}

function refuseUnknown(of: string, given: Properties, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) {
    throw new ApiError("ApiNotFound", {
      message: `This host doesn't know ${of}.${other}.`,
      location: `${of}.${other}`,
    });
  }
}
