import type { DirectoryIndicator } from "../release/directory";
import type { BudgetLine } from "./read-budget";
import type { Subject } from "./subject";
import type { UnitHint } from "./unit-hint";

/** What a budget's lines are compared by: what a unit or resident costs, or amounts as they are. */
export type Measure = "cost of one" | "amounts";

/** How a budget is compared. */
export interface Compared {
  readonly measure: Measure;
  /** The club whose figures come first where several publish the same; null if none does. */
  readonly club: string | null;
}

/** What an indicator's figures are: an amount, a cost of one, a number of things, or a share or rate. */
type Kind = "amount" | "a week" | "a head" | "count" | "rate";

function kindOf({ unit = "" }: DirectoryIndicator): Kind {
  if (unit === "GBP") return "amount";
  if (unit === "GBP per week") return "a week";
  if (unit.startsWith("GBP per")) return "a head";
  return /^(%|per |cases per|score|ratio|points|proportion)/.test(unit) ? "rate" : "count";
}

const money: readonly Kind[] = ["a week", "a head", "amount"];
const kindsFor: Readonly<Record<UnitHint, readonly Kind[]>> = {
  money,
  "money a week": ["a week"],
  "money a head": ["a head", "a week"],
  count: ["count", "rate"],
  rate: ["rate"],
};

/**
 * The indicator of a subject that fits what a line's figures are in; null if none does. Net figures are for lines that
 * say "net", all others are compared before income.
 */
export function measureOf(subject: Subject, line: BudgetLine, { measure, club }: Compared): DirectoryIndicator | null {
  const kinds = kindsFor[line.unit ?? "money"];
  const wanted = line.unit === null ? [...kinds, "rate" as const, "count" as const] : kinds;
  const order = measure === "amounts" && wanted.includes("amount") ? ["amount" as const, ...wanted] : wanted;
  const isNet = /\bnet\b/i.test(line.label);
  for (const kind of order) {
    const fitting = subject.indicators.filter((one) => kindOf(one) === kind);
    const asNet = fitting.filter(({ label }) => /\bnet\b/.test(label) === isNet);
    const best = asNet.find((one) => one.club === club) ?? asNet[0] ?? fitting[0];
    if (best !== undefined) return best;
  }
  return null;
}
