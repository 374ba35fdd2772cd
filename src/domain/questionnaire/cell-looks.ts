import type { CellLook } from "./sheet-plan";

/** How cells look, in the terms of the Excel API; anything left out is Excel's default. Colours are "#RRGGBB". */
export interface DrawnLook {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  /** Links are underlined where nothing is said. */
  readonly underline?: "None" | "Single";
  readonly fill?: string;
  readonly horizontalAlignment?: "Left" | "Right";
  readonly verticalAlignment?: "Top" | "Center";
  readonly indentLevel?: number;
  readonly wrapText?: boolean;
  /** False if a person may fill in the cell while its sheet is protected. */
  readonly locked?: boolean;
  /** The lines around each cell. */
  readonly borders?: Readonly<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", DrawnLine>>;
}

export interface DrawnLine {
  readonly style: "Continuous";
  readonly weight: "Thin";
  readonly color: string;
}

const line: DrawnLine = { style: "Continuous", weight: "Thin", color: "#8A8886" };
const box = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
const grey = "#595959";
const black = "#201F1E";
const headingFill = "#DDEBF7";

/** Each look, the same in a file and in Excel. Only inputs are shaded and framed, and only inputs are unlocked. */
export const cellLooks: Readonly<Record<CellLook, DrawnLook>> = {
  title: { bold: true, fontSize: 16 },
  subtitle: { verticalAlignment: "Top" },
  note: { fontColor: grey, verticalAlignment: "Top" },
  link: { fontColor: "#0563C1", underline: "Single", verticalAlignment: "Top" },
  // The colour is set because a table's style would otherwise make the text white.
  heading: { bold: true, fontColor: black, fill: headingFill, wrapText: true, verticalAlignment: "Center" },
  // Above words that are set off from the column before.
  "word-heading": {
    bold: true,
    fontColor: black,
    fill: headingFill,
    wrapText: true,
    horizontalAlignment: "Left",
    indentLevel: 1,
    verticalAlignment: "Center",
  },
  "figure-heading": {
    bold: true,
    fontColor: black,
    fill: headingFill,
    wrapText: true,
    horizontalAlignment: "Right",
    verticalAlignment: "Center",
  },
  // A question leads to its guidance, and is to read as a question all the same.
  label: { fontColor: black, underline: "None", wrapText: true, verticalAlignment: "Top" },
  input: { fill: "#FFF9E5", borders: box, locked: false, wrapText: true, verticalAlignment: "Top" },
  unit: { indentLevel: 1, horizontalAlignment: "Left", fontColor: grey, wrapText: true, verticalAlignment: "Top" },
  figure: { fontColor: grey, horizontalAlignment: "Right", verticalAlignment: "Top" },
  status: { indentLevel: 1, horizontalAlignment: "Left", fontColor: black, verticalAlignment: "Top" },
  total: { fontColor: black, horizontalAlignment: "Right", verticalAlignment: "Top" },
  words: { indentLevel: 1, horizontalAlignment: "Left", fontColor: grey, wrapText: true, verticalAlignment: "Top" },
  guidance: { fontColor: grey, wrapText: true, verticalAlignment: "Top" },
};
