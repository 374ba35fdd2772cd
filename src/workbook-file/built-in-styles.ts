import type { BorderData, CellFormat, NamedStyle } from "./workbook-data";

interface BuiltIn extends NamedStyle {
  /** The file's number for it. */
  readonly builtinId: number;
  /** Its name in the Excel API, Excel.BuiltInStyle. */
  readonly apiName: string;
}

const line = (style: BorderData["style"], weight: BorderData["weight"], color: string): BorderData => ({
  style,
  weight,
  color,
});
const bottom = (border: BorderData): CellFormat => ({ borders: { EdgeBottom: border } });
const box = (border: BorderData): CellFormat => ({
  borders: { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border },
});
const grey = line("Continuous", "Thin", "#7F7F7F");
const dark = "#44546A";
const blue = "#4472C4";
/** The six accents of the usual theme. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The styles that Excel has by itself, as the usual theme makes them look. Normal comes first. */
export const builtInStyles: readonly BuiltIn[] = [
  plain(0, "Normal", "Normal", {}),
  plain(3, "Comma", "Comma", {}, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'),
  plain(4, "Currency", "Currency", {}, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'),
  plain(5, "Percent", "Percent", {}, "0%"),
  plain(6, "Comma [0]", "WholeComma", {}, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'),
  plain(7, "Currency [0]", "WholeDollar", {}, '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-'),
  plain(8, "Hyperlink", "Hlink", { fontColor: "#0563C1", underline: "Single" }),
  plain(9, "Followed Hyperlink", "HlinkTrav", { fontColor: "#954F72", underline: "Single" }),
  plain(10, "Note", "Note", { fill: "#FFFFCC", ...box(line("Continuous", "Thin", "#B2B2B2")) }),
  plain(11, "Warning Text", "WarningText", { fontColor: "#FF0000" }),
  plain(15, "Title", "SheetTitle", { fontSize: 18, fontColor: dark }),
  plain(16, "Heading 1", "Heading1", heading(15, bottom(line("Continuous", "Thick", blue)))),
  plain(17, "Heading 2", "Heading2", heading(13, bottom(line("Continuous", "Thick", "#A2B8E1")))),
  plain(18, "Heading 3", "Heading3", heading(null, bottom(line("Continuous", "Medium", "#8EA9DB")))),
  plain(19, "Heading 4", "Heading4", heading(null, {})),
  plain(20, "Input", "Input", { fill: "#FFCC99", fontColor: "#3F3F76", ...box(grey) }),
  plain(21, "Output", "Output", {
    fill: "#F2F2F2",
    fontColor: "#3F3F3F",
    bold: true,
    ...box(line("Continuous", "Thin", "#3F3F3F")),
  }),
  plain(22, "Calculation", "Calculation", { fill: "#F2F2F2", fontColor: "#FA7D00", bold: true, ...box(grey) }),
  plain(23, "Check Cell", "CheckCell", {
    fill: "#A5A5A5",
    fontColor: "#FFFFFF",
    bold: true,
    ...box(line("Double", "Thick", "#3F3F3F")),
  }),
  plain(24, "Linked Cell", "LinkedCell", { fontColor: "#FA7D00", ...bottom(line("Double", "Thick", "#FF8001")) }),
  plain(25, "Total", "Total", {
    bold: true,
    borders: { EdgeTop: line("Continuous", "Thin", blue), EdgeBottom: line("Double", "Thick", blue) },
  }),
  plain(26, "Good", "Good", { fill: "#C6EFCE", fontColor: "#006100" }),
  plain(27, "Bad", "Bad", { fill: "#FFC7CE", fontColor: "#9C0006" }),
  plain(28, "Neutral", "Neutral", { fill: "#FFEB9C", fontColor: "#9C5700" }),
  ...accents.flatMap((color, at) => ofAccent(color, at + 1)),
  plain(53, "Explanatory Text", "ExplanatoryText", { fontColor: "#7F7F7F", italic: true }),
];

function plain(
  builtinId: number,
  name: string,
  apiName: string,
  format: CellFormat,
  numberFormat = "General",
): BuiltIn {
  return { builtinId, name, apiName, isBuiltIn: true, numberFormat, format };
}

function heading(fontSize: number | null, lines: CellFormat): CellFormat {
  return { bold: true, fontColor: dark, ...(fontSize !== null && { fontSize }), ...lines };
}

/** The full accent and its three paler shades: "Accent1", "20% - Accent1" …. */
function ofAccent(color: string, number: number): readonly BuiltIn[] {
  const first = 25 + 4 * number;
  const shades = [20, 40, 60].map((share, at) =>
    plain(first + 1 + at, `${share}% - Accent${number}`, `Accent${number}_${share}`, {
      fill: paler(color, share / 100),
    }),
  );
  return [plain(first, `Accent${number}`, `Accent${number}`, { fill: color, fontColor: "#FFFFFF" }), ...shades];
}

function paler(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(255 - (255 - parseInt(color.slice(at, at + 2), 16)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
