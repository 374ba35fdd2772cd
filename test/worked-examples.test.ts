import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulaConsole } from "../src/cli/formula-console";
import { formulaLibrary } from "../src/cli/formula-library";
import { formulaRunner } from "../src/cli/formula-runner";
import { rankCorrelation } from "../src/domain/statistics/rank-correlation";
import { rankCorrelationLimits } from "../src/domain/statistics/rank-correlation-limits";
import { formatValue } from "../src/domain/units";
import { createUniverCalculation } from "../src/workbench/calculation/univer-calculation";
import { shippedRelease } from "./support/shipped-release";

jest.setTimeout(60_000);

const page = readFileSync(join(__dirname, "../docs/worked-examples.md"), "utf8");
const rows = page.split("\n").flatMap((line) => {
  const [, what = "", first = "", second = "", third = ""] = line.split("|").map((cell) => cell.trim());
  return line.startsWith("|") ? [{ what, cells: [first, second, third] }] : [];
});

it("gives the results that the page states for its formulas", async () => {
  const stated = rows.flatMap(({ cells: [formula = "", result = ""] }) =>
    formula.startsWith("`=") ? [{ formula: formula.slice(1, -1), result }] : [],
  );
  expect(stated.length).toBeGreaterThan(15);
  const calculation = createUniverCalculation(formulaRunner(formulaLibrary(["--as", "Leeds"])));
  const given = await formulaConsole(calculation)(stated.map(({ formula }) => formula));
  calculation.dispose();
  const found = given.map((answer, at) => {
    const { result = "" } = stated[at] ?? {};
    const decimals = (/\.(\d+)/.exec(result)?.[1] ?? "").length;
    if (!("value" in answer)) return { formula: answer.formula, result: answer.error.message };
    const isShare = result.endsWith("%");
    const value = Number(answer.value) * (isShare ? 100 : 1);
    return { formula: answer.formula, result: formatValue(value, isShare ? "%" : "", decimals) };
  });
  expect(found).toEqual(stated);
});

it.each([
  ["re-referrals", "cin.re-referral-rate"],
  ["repeat plans", "cpp.repeat-plan-rate"],
])("states how cost and %s go together", (name, outcome) => {
  const { release, value } = shippedRelease("section-251");
  const figures = (id: string) => release.members.map((member) => value(member.name, id, "2024-25").value);
  const correlation = rankCorrelation(figures("s251.social-work.weekly-cost"), figures(outcome));
  const limits = rankCorrelationLimits(correlation);
  const show = (figure: number | undefined) => formatValue(figure ?? null, "", 2);
  const row = rows.find(({ what }) => what.startsWith("Social work cost") && what.endsWith(name));
  expect(row?.cells).toEqual([
    show(correlation.value ?? undefined),
    `${show(limits?.lower)} to ${show(limits?.upper)}`,
    String(correlation.n),
  ]);
});

/** Of figures that were rounded before they were published, the change lies between these two. */
function changeBetween(before: number, after: number, half: number): readonly [number, number] {
  return [(after - half) / (before + half) - 1, (after + half) / (before - half) - 1];
}

it.each([
  [116.5, 95.0, 0.05, -0.185],
  [66.5, 53.7, 0.05, -0.193],
  [50.6, 40.2, 0.05, -0.204],
  [969, 742, 0.5, -0.234],
])("from %d to %d, both rounded, the published change is possible", (before, after, half, published) => {
  const [least, most] = changeBetween(before, after, half);
  expect(published + 0.0005).toBeGreaterThan(least);
  expect(published - 0.0005).toBeLessThan(most);
});
