import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";
import type { OldOffer, RowObstacle } from "../domain/old-workbook/old-answers";
import type { Sureness } from "../domain/old-workbook/sureness";

const few = 5;

/** Names as many as one can read, and how many more there are. */
function fewNames(names: readonly string[]): string {
  const more = names.length - few;
  return more > 0 ? `${names.slice(0, few).join(", ")} and ${more.toLocaleString("en-GB")} more` : listNames(names);
}

const byWhat: Readonly<Record<OldOffer["by"], string>> = {
  name: "by its cell's name",
  label: "by its label",
  "row and column": "by its row and column",
  line: "by the line of the return that it names",
  position: "only by its place between two others",
};

const surenessInWords: Readonly<Record<Sureness, string>> = { certain: "Certain", likely: "Likely", unsure: "Unsure" };

const whyNot: Readonly<Record<RowObstacle, string>> = {
  "no name": "without a name",
  "another row has its name": "with the same name as another row",
  "a total": "a total",
  "too many rows": "the table is too long to confirm row by row: copy its rows and paste them into the questionnaire",
  "no room": "no room left in the questionnaire's table",
};

/** The pane's texts about filling in from an old workbook; in their own file, because they are loaded with that page. */
export const oldWorkbookMessages = {
  title: "Fill in from an old workbook",
  back: "Back to the check",
  explain:
    "Open a spreadsheet that you filled in before: an older questionnaire, or a return of your own. Yardstick finds the answers by their labels, and you say which to put in. The file is read on this machine only, and is not changed.",
  choose: "The old workbook (.xlsx, .xlsm or .csv)",
  another: "Another old workbook (.xlsx, .xlsm or .csv)",
  reading: "Reading the workbook…",
  notConfirmed:
    "This version of the questionnaire can't ask you to confirm what was filled in, so nothing is filled in from elsewhere. Build the club's newest questionnaire to use an old workbook.",

  read: (file: string, sheets: number, values: number) =>
    `${file}: ${howMany(values, "value", "values")} on ${howMany(sheets, "sheet", "sheets")}.`,
  found: (offers: number, same: number, kept: number, left: number) =>
    [
      `${howMany(offers, "blank answer", "blank answers")} can be filled in.`,
      ...(same === 0 ? [] : [`${howMany(same, "value is", "values are")} the same here already.`]),
      ...(kept === 0 ? [] : [`${howMany(kept, "value differs", "values differ")} from what is here.`]),
      ...(left === 0 ? [] : [`${howMany(left, "value", "values")} could not be placed.`]),
    ].join(" "),
  nothing: "Nothing in it answers a question that is blank here.",
  isQuestionnaire: (year: string | null) =>
    `It is a Yardstick questionnaire${year === null ? "" : ` of ${year}`}, so its answers were found by the names of their cells.`,
  noYear: (file: string, year: string) =>
    `${file} doesn't say of which year its figures are. Make sure that they are of ${year} before you put them in.`,
  otherMember: (file: string) =>
    `${file} is the questionnaire of another authority, so nothing is ticked. Put in only what is yours.`,
  otherClub: (file: string) =>
    `${file} is the questionnaire of another club, so few of its answers will be asked for here.`,
  hidden: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? "A hidden sheet was" : "Hidden sheets were"} read too: ${fewNames(sheets)}.`,
  tooLong: (sheets: readonly string[]) =>
    `Not read, because ${sheets.length === 1 ? "it has" : "they have"} more than 20,000 filled cells: ${fewNames(sheets)}. If your figures are there, copy them to a workbook of their own.`,
  tooMany: (sheets: readonly string[]) =>
    `Not read, because the workbook would have more than 100,000 filled cells with ${sheets.length === 1 ? "it" : "them"}: ${fewNames(sheets)}. If your figures are there, copy them to a workbook of their own.`,
  errors: (cells: readonly string[]) =>
    `Left out, because ${cells.length === 1 ? "it shows" : "they show"} an error such as #REF!: ${fewNames(cells)}.`,

  sureness: (sureness: Sureness, by: OldOffer["by"]) => `${surenessInWords[sureness]}, ${byWhat[by]}.`,
  surenessOfTable: (sureness: Sureness) => `${surenessInWords[sureness]}, by its headings.`,
  place: (sheet: string, cell: string, heading: string) => `${sheet}!${cell}${heading === "" ? "" : ` (“${heading}”)`}`,
  table: {
    rows: (names: readonly string[]) => `${howMany(names.length, "row", "rows")} (${fewNames(names)})`,
    columns: (pairs: readonly (readonly [heading: string, label: string, sureness: Sureness])[]) =>
      `Columns: ${pairs.map(([heading, label, sureness]) => (heading === label ? label : `“${heading}” as ${label}${sureness === "certain" ? "" : ` (${sureness})`}`)).join("; ")}.`,
    others: (columns: readonly { readonly heading: string; readonly filled: number }[]) =>
      `Columns not placed: ${columns.map(({ heading, filled }) => `${heading} (${howMany(filled, "cell", "cells")})`).join("; ")}.`,
    leftRows: (why: RowObstacle, rows: readonly { readonly row: number; readonly name: string }[]) =>
      `${rows.length === 1 ? "Row" : "Rows"} left out, ${whyNot[why]}: ${fewNames(rows.map(({ row, name }) => `row ${row + 1}${name === "" ? "" : ` (${name})`}`))}.`,
    notPlaced: (label: string, sheet: string, area: string) => `${label}, from ${sheet}!${area}: nothing to put in.`,
  },

  kept: {
    title: (count: number) => `Answered here already: ${howMany(count, "other value", "other values")}`,
    explain: "Your answers stay. To use a value of the old workbook, type it over yours.",
    line: (label: string, answer: string, old: string, place: string) =>
      `${label}: ${answer} stays; the old workbook has ${old} at ${place}.`,
  },
  left: {
    title: (count: number) => `Not placed: ${howMany(count, "value", "values")}`,
    none: "Every value of the old workbook has been placed.",
    explain: "None of these is put in. If one is an answer, type it into its cell.",
    copy: "Copy this list",
    headings: ["Sheet", "Cell", "Beside it", "Value"],
    line: (heading: string, value: string) => (heading === "" ? value : `${heading}: ${value}`),
  },
} as const;
