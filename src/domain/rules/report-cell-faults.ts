import type { CellFaultKind } from "../questionnaire/answer";
import { formatDay } from "./format-answer";
import type { CheckContext } from "./rule";

/** What the sentences about a cell's form are made of. */
export interface CellFaultFacts {
  readonly label: string;
  readonly seen: string;
  readonly fault: CellFaultKind;
  /** The codes of a choice. */
  readonly choices: readonly string[];
  /** What would stand in the cell once mended; null where a person must decide. */
  readonly repaired: string | null;
}

/** What a repair does, by the fault. */
const repairs: Partial<Record<CellFaultKind, string>> = {
  "number-as-text": "Turn numbers that are stored as text into numbers",
  "date-as-text": "Turn dates that are stored as text into dates",
  "stray-spaces": "Take away the spaces before and after",
  formula: "Replace formulas by their values",
  "external-link": "Replace links to other workbooks by their values",
};

/** Reports, for each cell, the first of its faults that is of one of the kinds given. */
export function reportCellFaults<Options>(
  { cells, report }: Pick<CheckContext<Options, CellFaultFacts>, "cells" | "report">,
  kinds: readonly CellFaultKind[],
): void {
  for (const cell of cells) {
    const { field, answer } = cell;
    const fault = answer.faults.find(({ kind }) => kinds.includes(kind));
    if (fault === undefined) {
      report.passed();
      continue;
    }
    const { label } = cell;
    const { repair } = fault;
    const repaired = typeof repair === "string" && field.type === "date" ? formatDay(repair) : repair;
    report.found(
      [cell],
      {
        label,
        seen: answer.seen,
        fault: fault.kind,
        choices: field.choices,
        repaired: repaired === null ? null : String(repaired),
      },
      { repair, repairAs: repairs[fault.kind] ?? fault.kind, seen: answer.seen === "" ? "blank" : answer.seen },
    );
  }
}
