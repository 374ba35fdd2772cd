import type { Question } from "../clubs/question";
import type { BesideTheInput } from "./beside-the-input";
import { unitText } from "./unit-text";

/** The column of the answers, the same on every sheet of questions. */
export const inputColumn = 1;

/** Which columns a sheet of questions has besides question and answer; null for one that nothing would fill. */
export interface QuestionColumns {
  readonly unit: number | null;
  readonly status: number;
  readonly lastYear: number | null;
  readonly change: number | null;
  readonly published: number | null;
  /** In pixels, from column A on. */
  readonly widths: readonly number[];
}

/**
 * Width in pixels of a column of figures, up to £999,999,999 in bold. All columns together fit on a screen of 1440 pixels
 * beside the pane.
 */
export const figureWidth = 95;

/** Column widths in pixels: where all answers are text, and where there are figures. */
const widths = {
  words: { question: 250, answer: 350, other: 230 },
  figures: { question: 360, answer: figureWidth, other: figureWidth },
};

/** Of the column of statuses, the longest of which is "to answer". */
const statusWidth = 95;
/** Of the column of published figures, which have their year beside them. */
const publishedWidth = 170;
/** Of that column beside a grid, whose other columns are narrow. */
export const publishedInGrid = 124;
/** What it is called. */
export const publishedHeading = "Published";

/** The columns that questions need. */
export function questionColumns(
  questions: readonly Question[],
  beside: (question: Question) => BesideTheInput,
): QuestionColumns {
  const found = questions.map(beside);
  const isFilled = {
    unit: questions.some(({ unit }) => unitText(unit) !== ""),
    status: true,
    lastYear: found.some(({ lastYear }) => lastYear !== null),
    change: questions.some(({ type }, at) => type !== "date" && typeof found[at]?.lastYear === "number"),
    published: found.some(({ published }) => published !== null),
  };
  const drawn = (["unit", "status", "lastYear", "change", "published"] as const).filter((column) => isFilled[column]);
  const placeOf = (column: (typeof drawn)[number]) => inputColumn + 1 + drawn.indexOf(column);
  const at = (column: (typeof drawn)[number]) => (drawn.includes(column) ? placeOf(column) : null);
  const { question, answer, other } = questions.every(({ type }) => type === "text") ? widths.words : widths.figures;
  const widthOf = { unit: other, status: statusWidth, lastYear: other, change: other, published: publishedWidth };
  return {
    unit: at("unit"),
    status: placeOf("status"),
    lastYear: at("lastYear"),
    change: at("change"),
    published: at("published"),
    widths: [question, answer, ...drawn.map((column) => widthOf[column])],
  };
}
