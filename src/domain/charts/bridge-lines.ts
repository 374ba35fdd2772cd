import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import { fail, succeed, type Result } from "../result";

/** What a bridge is made of: a total for each unit, and the amounts of the lines that make it up. */
export interface BridgeLines {
  /** Ids of the total's amount, and of the units it is divided by, such as residents. */
  readonly total: string;
  readonly units: string;
  /** Ids of the lines' amounts. */
  readonly lines: readonly string[];
  /** What amount ÷ units is multiplied by. */
  readonly factor: number;
}

/**
 * The total and the lines that these indicators mean. The first is the total: money for each unit, with its parts
 * published. Each other is a line: an amount of money, or money for each unit of whatever kind, of which the amount
 * counts. A line is then divided by the units of the total, so that the lines add up to it.
 */
export function bridgeLines([total, ...lines]: readonly Indicator[]): Result<BridgeLines> {
  if (total === undefined || !isMoneyPerUnit(total) || !total.parts.published) {
    const reason =
      "the total must be in £ for each head or unit, with its parts published, such as gross spend per child.";
    return fail(workbookProblem("not-for-chart", { indicator: total?.label ?? "The total", reason }));
  }
  if (lines.length === 0) {
    return fail(
      workbookProblem("not-for-chart", { indicator: total.label, reason: "choose at least one line of it besides." }),
    );
  }
  const amounts: string[] = [];
  for (const line of lines) {
    const amount = amountOf(line);
    if (amount === null) {
      const reason = "a line must be an amount in £, or in £ for each head or unit with its parts published.";
      return fail(workbookProblem("not-for-chart", { indicator: line.label, reason }));
    }
    if (amount === total.parts.numerator || amounts.includes(amount)) {
      return fail(
        workbookProblem("not-for-chart", {
          indicator: line.label,
          reason: "its amount is already in it. Choose another line.",
        }),
      );
    }
    amounts.push(amount);
  }
  const { numerator, denominator, factor } = total.parts;
  return succeed({ total: numerator, units: denominator, lines: amounts, factor });
}

function isMoneyPerUnit({ unit }: Indicator): boolean {
  return unit.startsWith("GBP per ");
}

/** Id of the amount that a line is; null if it isn't money. */
function amountOf(line: Indicator): string | null {
  if (line.unit === "GBP" && line.scale === null && !line.unitCost) return line.id;
  return isMoneyPerUnit(line) && line.parts.published ? line.parts.numerator : null;
}
