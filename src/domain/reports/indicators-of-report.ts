import { groupInWords } from "../indicators/group-in-words";
import type { Problem } from "../problems";
import { indicatorInReport, type IndicatorInReport } from "./indicator-in-report";
import type { LeftOut } from "./quality-of-report";
import type { ReportInputs } from "./report-inputs";

/** The indicators that have figures for the group, each once; and the others, with why they are left out. */
export function indicatorsOfReport(inputs: ReportInputs): {
  readonly listed: readonly IndicatorInReport[];
  readonly leftOut: readonly LeftOut[];
} {
  const ids = [...new Set(inputs.definition.parts.flatMap(({ indicators }) => indicators))];
  const listed: IndicatorInReport[] = [];
  const leftOut: LeftOut[] = [];
  for (const id of ids) {
    const shown = indicatorInReport(inputs, id);
    if (!shown.ok) {
      leftOut.push(withoutFigures(inputs, id, shown.problem));
      continue;
    }
    const { release, indicator, comparison } = shown.value;
    const { withheld, n, year } = comparison;
    if (withheld !== null) leftOut.push({ label: indicator.label, why: withheld.message });
    else if (n > 0) listed.push(shown.value);
    else {
      const nobody = groupInWords(release, comparison, "its");
      leftOut.push({ label: indicator.label, why: `${nobody} has a figure for ${year}.` });
    }
  }
  return { listed, leftOut };
}

/** An indicator that can't be looked at, and why. */
export function withoutFigures(inputs: ReportInputs, id: string, { code, message }: Problem): LeftOut {
  return { label: labelOf(inputs, id), why: code === "unknown-indicator" ? "none of your clubs has it." : message };
}

function labelOf({ releases }: ReportInputs, id: string): string {
  const all = releases.flatMap(({ indicators }) => indicators);
  return all.find((indicator) => indicator.id === id)?.label ?? id;
}
