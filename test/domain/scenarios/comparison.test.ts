import { columnLetters } from "../../../src/domain/cell-area";
import { placementMix } from "../../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../../src/domain/scenarios/evaluate-scenario";
import { readNamesOf } from "../../../src/domain/scenarios/scenario-in-workbook";
import { layOutComparison } from "../../../src/domain/scenarios/sheet/lay-out-comparison";
import { layOutScenario } from "../../../src/domain/scenarios/sheet/lay-out-scenario";
import { calculatedByLibreOffice, type Book } from "../../support/calculated";
import { ifLibreOffice } from "../../support/libre-office";
import { seededInputs } from "./seeded-inputs";

jest.setTimeout(120_000);

const [main] = placementMix.outputs;
const sheets = ["Low", "Mix, high", "It's ours"].map((name, seed) => {
  const inputs = seededInputs(placementMix, seed + 1);
  const planned = layOutScenario(placementMix, {
    member: "Leeds",
    isDemonstration: false,
    name,
    inputs,
    origins: new Map(),
    releases: [],
  });
  return { name, planned, values: evaluateScenario(placementMix, inputs) };
});
const held = sheets.map(({ name, values }) => ({
  sheet: name,
  id: placementMix.id,
  values: new Map(readNamesOf(placementMix).map((each) => [each, values.get(each) as number])),
  isDemonstration: false,
}));

ifLibreOffice("the picture of scenarios side by side, as LibreOffice calculates them")(
  "says when its axis no longer suits the figures",
  async () => {
    const cases = [
      { atFirst: [1, 2], now: [1, 2], told: "" },
      { atFirst: [1, 2], now: [-1, 2], told: "A figure is below 0 now, and the picture leaves it out: " },
      { atFirst: [-1, 2], now: [-1, 2], told: "" },
      { atFirst: [-1, 2], now: [1, 2], told: "No figure is below 0 any more, and the bars may not begin at 0: " },
      { atFirst: [1, 2], now: ["", ""], told: "" },
    ];
    const books = cases.map(({ atFirst, now }): Book => {
      const two = held.slice(0, 2).map((one, index) => ({ ...one, values: new Map([[main, atFirst[index] ?? 0]]) }));
      const { name, cells, charts } = layOutComparison(placementMix, two, "Leeds");
      const { row = 0, column = 0 } = charts[0]?.series[0]?.values ?? {};
      const others = cells.filter((cell) => cell.row !== row || cell.column < column);
      const results = now.map((value, index) => ({ row, column: column + index, value, look: "total" as const }));
      return { sheets: [{ name, cells: [...others, ...results] }], names: [] };
    });
    const shown = await calculatedByLibreOffice(books);
    const fault = ({ told }: (typeof cases)[number]) =>
      told === "" ? "" : `${told}put the sheets side by side again.`;
    expect(shown.map((book) => book("Side by side", 16, 0) ?? "")).toEqual(cases.map(fault));
  },
);

ifLibreOffice("scenarios side by side as LibreOffice calculates them")(
  "shows what each sheet shows, and each difference from the first",
  async () => {
    const comparison = layOutComparison(placementMix, held, "Leeds");
    const book: Book = {
      sheets: [...sheets.map(({ planned }) => planned), comparison].map(({ name, cells }) => ({ name, cells })),
      names: sheets.flatMap(({ name: scope, planned }) =>
        planned.names.map(({ name, row, column }) => ({
          name,
          scope,
          refersTo: `='${scope.replace("'", "''")}'!$${columnLetters(column)}$${row + 1}`,
        })),
      ),
    };
    const [shown] = await calculatedByLibreOffice([book]);
    const row = comparison.cells.find(({ formula }) => formula?.includes(`!${main})`))?.row ?? -1;
    const [first = 0, ...others] = held.map(({ values }) => Number(values.get(main)));
    const expected = [first, ...others, ...others.map((each) => each - first)];
    expect(expected.map((_, index) => Number(shown?.("Side by side", row, 2 + index)))).toEqual(
      expected.map((each) => expect.closeTo(each, 2) as unknown),
    );
  },
);

it("says which figure is not shown, because its cell or its name was deleted", () => {
  const [label] = placementMix.inputs.map((input) => input.label);
  const [low, high] = held.map((one, index) => ({
    ...one,
    values: new Map([...one.values].filter(([name]) => index === 0 || name !== placementMix.inputs[0]?.name)),
  }));
  if (low === undefined || high === undefined) throw new Error("There are two.");
  const { cells } = layOutComparison(placementMix, [low, high], "Leeds");
  const texts = cells.map(({ value }) => String(value ?? "")).join(" ");
  expect(texts).toContain(`Mix, high: "${label}" is not shown, because somebody deleted its cell or its name.`);
  expect(cells.filter(({ value }) => value === "deleted")).toHaveLength(1);
});
