import { proposeIndicators, type Proposal } from "../../../src/domain/benchmark/propose-indicators";
import { readBudget } from "../../../src/domain/benchmark/read-budget";
import { budgetWorkbooks, type KnownLabel } from "../../support/budgets/budget-workbooks";
import { shippedDirectory } from "../../support/shipped-directory";

const directory = shippedDirectory();

/** Income and shares of a service are never what a line means. */
const isAside = (id: string) => /\.(income|(income|net|expenditure)-share)\b|income-per-head/.test(id);

const means = (id: string, ids: readonly string[]) => !isAside(id) && ids.some((begins) => id.startsWith(begins));

interface Judged extends Proposal {
  readonly known: KnownLabel;
}

const judged: readonly Judged[] = budgetWorkbooks.flatMap(({ block, labels }) => {
  const budget = readBudget(block);
  if (budget === null) return [];
  return proposeIndicators(directory, budget, { measure: "cost of one", club: null }).map((proposal) => ({
    ...proposal,
    known: labels.get(proposal.line.row)!,
  }));
});

test.each(budgetWorkbooks)("book $book: reads each line with its amount, in whatever layout it stands", (sheet) => {
  const { block, labels, amounts, scale } = sheet;
  const budget = readBudget(block)!;
  expect(budget.lines.map(({ row, label }) => [row, label])).toEqual(
    [...labels].filter(([, { kind }]) => kind !== "heading").map(([row, { label }]) => [row, label]),
  );
  const isActivity = budget.columns.unit !== null;
  if (!isActivity) expect(budget.scale).toBe(scale);
  for (const { row, amount, kind, label } of budget.lines) {
    const known = labels.get(row)!.kind;
    expect([label, kind]).toEqual([label, known === "line" ? "line" : "total"]);
    if (known === "line") expect(amount).toBeCloseTo(amounts.get(row)!, 1);
  }
});

test("proposes what at least 80 % of the labels mean that an indicator is about, and is never sure of a wrong one", () => {
  const about = judged.filter(({ known }) => known.means.length > 0);
  const isRight = ({ indicator, known }: Judged) => indicator !== null && means(indicator.id, known.means);
  const isWrong = ({ indicator, known }: Judged) =>
    indicator !== null && !means(indicator.id, [...known.means, ...known.mayMean]);
  const right = about.filter(isRight);
  const count = (confidence: Proposal["confidence"], of: readonly Judged[]) =>
    of.filter((one) => one.confidence === confidence).length;
  const wrong = judged.filter(isWrong);
  // eslint-disable-next-line no-console -- what is measured is to be seen, not only that it is enough
  console.info(
    [
      `${judged.length} lines of 20 budgets, of which ${about.length} mean a published indicator:`,
      `proposed and right ${right.length} (${Math.round((100 * right.length) / about.length)} %; ${count("sure", right)} sure, ${count("check", right)} to check),`,
      `left to choose ${count("choose", about)}, none found ${count("none", about)};`,
      `of all lines, wrong and sure ${count("sure", wrong)}, wrong and to be checked ${count("check", wrong)}:`,
      wrong.map(({ line }) => line.label).join("; "),
    ].join(" "),
  );
  expect(wrong.filter(({ confidence }) => confidence === "sure").map(({ line }) => line.label)).toEqual([]);
  expect(right.length / about.length).toBeGreaterThanOrEqual(0.8);
  // So rarely that checking them stays worth somebody's time.
  expect(wrong.length).toBeLessThanOrEqual(judged.length * 0.02);
});

test("offers what a label means among those to choose from", () => {
  const toChoose = judged.filter(({ confidence, known }) => confidence === "choose" && known.means.length > 0);
  const offered = toChoose.filter(({ others, known }) => others.some(({ id }) => means(id, known.means)));
  expect(toChoose.length).toBeGreaterThan(0);
  expect(offered.length / toChoose.length).toBeGreaterThan(0.6);
});

test("passes over totals that don't say what they are of, and figures that ended", () => {
  const named = (label: string) => judged.find(({ line }) => line.label === label)!;
  expect(named("Net revenue budget").confidence).toBe("none");
  expect(named("Total Children Looked After").indicator?.id).toMatch(/^(s251|cs\.ro3)\.looked-after/);
  for (const { confidence, indicator } of judged.filter(({ indicator }) => indicator?.id.startsWith("ascfr"))) {
    expect([indicator?.id, confidence]).toEqual([indicator?.id, "check"]);
  }
});
