import type { CellFaultKind } from "../questionnaire/answer";
import { formatDay } from "./format-answer";
import type { CheckContext } from "./rule";

/** The facts in the sentences about a cell's form. */
export interface CellFaultFacts {
  readonly label: string;
  readonly seen: string;
  readonly fault: CellFaultKind;
  /** The codes of a choice. */
  readonly choices: readonly string[];
  /** The content of the cell once fixed; null if a person must decide. */
  readonly repaired: string | null;
}

/** What the repair of each fault does. */
const repairs: Partial<Record<CellFaultKind, string>> = {
  "number-as-text": "Change numbers stored as text into numbers",
  "date-as-text": "Change dates stored as text into dates",
  "stray-spaces": "Remove spaces before and after",
  formula: "Replace formulas with their values",
  "external-link": "Replace links to other workbooks with their values",
};

/** Reports the first fault of each cell that is one of the given kinds. */
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
