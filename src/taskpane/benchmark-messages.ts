import { toldPutBack } from "../actions/cell/told-put-back";
import type { BenchmarkColumn } from "../actions/benchmark/lay-out-benchmark";
import type { CellPlace } from "../domain/cell-place";
import type { Measure } from "../domain/benchmark/measure-of";
import type { RecalledProposal } from "../domain/benchmark/kept-label";
import { howMany } from "../domain/how-many";

type Confidence = RecalledProposal["confidence"];

/** The pane's texts about benchmarking a budget; in their own file, because they are loaded with that page. */
export const benchmarkMessages = {
  title: "Benchmark what I have",
  back: "Back to the comparison",
  explain:
    "Select a block of your budget, labels and amounts, or one cell in it. For each label we suggest an indicator; confirm it or choose another. Then live figures go beside it, in your budget's own style.",
  read: "Find indicators for the selection",
  readAgain: "Read another selection",
  reading: "Looking for indicators…",
  nothing: "Nothing is selected. Select the labels and amounts of a budget, or one cell in it, and try again.",
  noLabels: "No labels are in the selection. Select the column with the names of services too, and try again.",
  noAmounts:
    "No amounts are in the selection. Select the amounts too; if they are there, Excel holds them as text: turn them into numbers with Data, Text to Columns, and try again.",
  tooMany: (rows: number, most: number) =>
    `${howMany(rows, "row is", "rows are")} selected; at most ${most.toLocaleString("en-GB")} can be read at once. Select fewer.`,
  onQuestionnaire:
    "This is a sheet of the questionnaire, where nothing is inserted. Select a budget on a sheet of your own.",
  taken: (sheet: string, area: string, lines: number, scale: number) =>
    `${sheet}, ${area}: ${howMany(lines, "line", "lines")}${scale === 1_000 ? ", in thousands of pounds" : scale === 1_000_000 ? ", in millions of pounds" : ""}.`,
  found: (counts: Readonly<Record<Confidence, number>>) =>
    `${howMany(counts.sure + counts.check + counts.choose + counts.none + counts["last time"], "line", "lines")}: ${[
      counts["last time"] > 0 ? `${counts["last time"]} as last time` : "",
      `${counts.sure} found`,
      counts.check > 0 ? `${counts.check} to confirm` : "",
      counts.choose > 0 ? `${counts.choose} to choose` : "",
      counts.none > 0 ? `${counts.none} without an indicator` : "",
    ]
      .filter((part) => part !== "")
      .join(", ")}.`,
  amounts: "Amounts",
  column: (letters: string, heading: string) => (heading === "" ? `Column ${letters}` : `${letters}: ${heading}`),
  measure: "Compare",
  measures: {
    "cost of one": "What a week, child or resident costs",
    amounts: "Amounts in £",
  } satisfies Record<Measure, string>,

  groups: {
    "to decide": (lines: number) => `To confirm or choose (${lines})`,
    ready: (lines: number) => `Found (${lines})`,
    none: (lines: number) => `No indicator found (${lines})`,
  },
  line: "Budget line",
  indicator: "Compared with",
  compare: (label: string) => `What ${label} is compared with`,
  notCompared: "Not compared",
  toChoose: "Choose…",
  search: "Search for another…",
  searchFor: (label: string) => `Search for ${label}`,
  confidence: {
    sure: "Says the same",
    check: "Likely: please confirm",
    choose: "Several may be meant: please choose",
    none: "No indicator found",
    "last time": "As last time",
  } satisfies Record<Confidence, string>,
  confirmed: "Confirmed",
  chosen: "Your choice",
  confirm: "Confirm",
  confirmOne: (label: string) => `Confirm ${label}`,
  confirmAll: (lines: number) => `Confirm all ${lines}`,
  confirmedAll: (lines: number) => `${howMany(lines, "line is", "lines are")} confirmed.`,
  more: (rest: number) => `Show ${rest} more`,

  columnsTitle: "What to write beside it",
  columns: {
    "compared with": "What each line is compared with",
    own: "Own published figure",
    median: "Median of the group",
    difference: "Difference to the median",
    rank: "Rank in the group",
    cost: "£ effect of the difference, where the activity is published",
    amount: "Budget less the published amount",
  } satisfies Record<BenchmarkColumn, string>,
  /**
   * @param group null if it stands in a cell of its own, so that headings don't say another
   * @param year null for the newest of each indicator
   */
  headings: (own: string, group: string | null, year: string | null): Record<BenchmarkColumn, string> => ({
    "compared with": "Compared with",
    own: group === null ? own : `${own}, ${year ?? "newest"}`,
    median: `Median of ${group ?? "the group"}`,
    difference: "Difference",
    rank: "Rank",
    cost: "£ effect",
    amount: "Budget less published",
  }),
  all: "all members",
  ownFallback: "Own figure",
  year: "Year",
  newest: "Newest of each",
  inCells: "Keep group and year in two cells above, where you can change them for all lines",
  writesTo: (columns: string, rows: string) => `Writes to ${columns}, rows ${rows}, which are empty.`,
  inTheWay: (cell: string, text: string) => `${cell} holds "${text}", so the next free columns are taken.`,
  unseen: (column: string) => `Column ${column} is hidden or merged, so the next free columns are taken.`,
  noRoom: "There are not enough free columns near this budget. Free some to its right, then read the selection again.",
  write: (lines: number) => `Write ${howMany(lines, "line", "lines")}`,
  open: (lines: number) =>
    `${howMany(lines, "line is", "lines are")} still to confirm or choose, and ${lines === 1 ? "is" : "are"} left out until then.`,
  written: (sheet: string, area: string, lines: number) =>
    `${howMany(lines, "line is", "lines are")} compared in ${sheet}, ${area}. What the labels mean is kept for next time. You can take it out again below.`,
  held: (cell: string) => `Nothing was written: ${cell} holds something by now. Read the selection again.`,
  changed: (cell: string) =>
    `Nothing was written: ${cell} is not what it was when the budget was read. Read the selection again.`,
  takeOut: "Take out again",
  takenOut: (left: readonly CellPlace[]) =>
    toldPutBack(`The columns are out again${left.length === 0 ? ", and the sheet is as it was" : ""}.`, left),
  moved:
    "Nothing was taken out: rows or columns were inserted, deleted or moved since. Undo that first, or delete the columns yourself.",
  working: "Changing the sheet…",
} as const;
