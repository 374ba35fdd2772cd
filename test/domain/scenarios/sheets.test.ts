import { columnLetters } from "../../../src/domain/cell-area";
import { demandLedBudget } from "../../../src/domain/scenarios/catalogue/demand-led-budget";
import { scenarios } from "../../../src/domain/scenarios/catalogue/index";
import { linesOf } from "../../../src/domain/reports/lines-of";
import { evaluateScenario } from "../../../src/domain/scenarios/evaluate-scenario";
import { decimalsNeeded } from "../../../src/domain/scenarios/decimals-needed";
import { formatInput } from "../../../src/domain/scenarios/format-input";
import type { Scenario, ScenarioInput } from "../../../src/domain/scenarios/scenario";
import { sensitivity } from "../../../src/domain/scenarios/sensitivity";
import { layOutScenario } from "../../../src/domain/scenarios/sheet/lay-out-scenario";
import { calculatedByLibreOffice, calculatedByUs, type Book, type Shown } from "../../support/calculated";
import { ifLibreOffice } from "../../support/libre-office";
import { seededInputs } from "./seeded-inputs";

jest.setTimeout(240_000);

const seeds = [1, 2, 3];
const cases = scenarios.flatMap((scenario) => seeds.map((seed) => ({ scenario, seed })));

function sheetOf(scenario: Scenario, inputs: ReadonlyMap<string, number | null>) {
  return layOutScenario(scenario, {
    member: "Leeds",
    name: "Scenario",
    inputs,
    origins: new Map(),
    releases: [],
    isDemonstration: false,
  });
}

function bookOf(sheet: ReturnType<typeof sheetOf>): Book {
  const names = sheet.names.map(({ name, row, column, columns }) => ({
    name,
    scope: sheet.name,
    refersTo: `=Scenario!$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + 1}`,
  }));
  return { sheets: [{ name: sheet.name, cells: sheet.cells }], names };
}

/** Every input and result that the sheet shows, to the penny, beside what the domain gives. */
function compare({ scenario, seed }: (typeof cases)[number], shown: Shown) {
  const inputs = seededInputs(scenario, seed);
  const sheet = sheetOf(scenario, inputs);
  const values = evaluateScenario(scenario, inputs);
  const results = sheet.names.filter(({ name }) => scenario.steps.some((step) => step.name === name));
  for (const { name, row, column, columns } of results) {
    const cells = Array.from({ length: columns }, (_, index) => shown("Scenario", row, column + index));
    expect({ [name]: cells.map(toThePenny) }).toEqual({ [name]: [values.get(name)].flat().map(toThePenny) });
  }
  const [tornado] = sheet.charts.filter(({ kind }) => kind === "tornado");
  const main = Number(values.get(scenario.outputs[0]));
  const moved = sensitivity(scenario, inputs).map(({ atLow, atHigh }) => [atLow - main, atHigh - main]);
  const inSheet = moved.map((_, rank) =>
    (tornado?.series ?? []).map(({ values: { row, column } }) => Number(shown("Scenario", row + rank, column))),
  );
  const spread = ([atLow = 0, atHigh = 0]: readonly number[]) => Math.abs(atHigh - atLow);
  // Inputs that matter exactly as much may stand in another order.
  expect(inSheet.map(spread).map(toThePenny)).toEqual(moved.map(spread).map(toThePenny));
  expect(rangesOf(sheet, shown)).toEqual(
    new Map(sensitivity(scenario, inputs).map(({ input, low, high }) => [input.label, [low, high].map(inFull(input))])),
  );
}

/** By label, low and high as the table of what matters most shows them. */
function rangesOf(sheet: ReturnType<typeof sheetOf>, shown: Shown) {
  const heading = sheet.cells.find(({ value }) => String(value).startsWith("What matters most to"))?.row ?? -1;
  const rows = sheet.scenario.inputs.map((_, rank) =>
    [0, 2, 3].map((column) => String(shown("Scenario", heading + 1 + rank, column) ?? "")),
  );
  const end = rows.findIndex(([label]) => label === "");
  return new Map(
    rows.slice(0, end < 0 ? rows.length : end).map(([label, ...ends]): [string, string[]] => [label!, ends]),
  );
}

/** As the pane writes it, without the unit that has a column of its own. */
function inFull({ unit, decimals }: ScenarioInput) {
  const plain = unit.startsWith("GBP") ? "GBP" : unit.startsWith("per ") ? "" : unit;
  return (value: number) => formatInput({ unit: plain, decimals: decimalsNeeded({ unit, decimals }, value) }, value);
}

it.each([
  ["package-review", "Children who step down", 3, ["1.5", "4.5"]],
  ["placement-mix", "Children in foster care on 31 March", 1055, ["1,002.25", "1,107.75"]],
] as const)("%s: shows the low and the high value that it works with: %s", async (id, label, value, range) => {
  const scenario = scenarios.find((one) => one.id === id)!;
  const { name = "" } = scenario.inputs.find((input) => input.label === label) ?? {};
  const sheet = sheetOf(scenario, new Map([...seededInputs(scenario, 1), [name, value]]));
  expect(rangesOf(sheet, await calculatedByUs(bookOf(sheet))).get(label)).toEqual(range);
});

it("lists nothing under what matters most that moves nothing", async () => {
  const scenario = scenarios.find(({ id }) => id === "placement-mix")!;
  // 0 moved by a share of itself is 0.
  const inputs = new Map([...seededInputs(scenario, 1), ["Foster_children", 0]]);
  const sheet = sheetOf(scenario, inputs);
  const moves = ["Recruiting and keeping carers, a year"];
  expect([...rangesOf(sheet, await calculatedByUs(bookOf(sheet))).keys()]).toEqual(moves);
  expect(sensitivity(scenario, inputs).map(({ input }) => input.label)).toEqual(moves);
});

/**
 * Sums of millions differ in the last places of their binary fractions, far below a penny: these are cut first, or half a
 * penny could be rounded either way.
 */
function toThePenny(value: unknown): unknown {
  return typeof value === "number" ? Number(Number(value.toPrecision(13)).toFixed(2)) + 0 : value;
}

it.each(scenarios)("what people typed, and lines of its notes, are no formulas: $id", (scenario) => {
  const typed = "=1+1";
  const sheet = layOutScenario(scenario, {
    member: "Leeds",
    name: typed,
    inputs: new Map(),
    origins: new Map(scenario.inputs.map(({ name }) => [name, typed])),
    releases: [typed],
    isDemonstration: false,
  });
  const told = sheet.cells.filter(({ value }) => typeof value === "string" && value.startsWith(typed));
  expect(told).toHaveLength(2);
  // Where a figure comes from is a text within the formula that says whether it still does.
  const origins = sheet.cells.filter(({ formula }) => formula?.includes(`"${typed}"`));
  expect(origins).toHaveLength(scenario.inputs.length);
  expect(sheet.cells.filter(({ formula }) => formula?.startsWith(typed))).toEqual([]);
  // The formulas of notes would be errors: all others have the sheet's own looks.
  expect(sheet.cells.filter(({ look, formula }) => look === "note" && formula !== undefined)).toEqual([]);
});

it.each([
  ["carer-recruitment", "Not in five years"],
  ["residential-homes", "Not even when full"],
])("%s: gives an answer in words room for its lines: %s", (id, words) => {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error("no such scenario");
  const sheet = sheetOf(scenario, new Map());
  const wordy = scenario.steps.filter(
    ({ name, formula }) => scenario.outputs.includes(name) && formula.includes(words),
  );
  const rows = wordy.map(({ name }) => sheet.cells.find(({ formula }) => formula === `=${name}`)?.row ?? -1);
  expect(rows.length).toBeGreaterThan(0);
  const lines = linesOf(words, ((sheet.columnWidths[2] ?? 0) - 6) * 0.75, 11, true).length;
  expect(lines).toBe(2);
  for (const row of rows) expect(sheet.rowHeights[row]).toBeGreaterThanOrEqual(lines * 16);
});

it("lists every figure once where several matter as much, however large they are", async () => {
  const scenario = demandLedBudget;
  for (const size of [0, 1, 2_000_000_000]) {
    const inputs = new Map(
      scenario.inputs.map(({ name, min }) => [name, name.startsWith("Budget_") ? size : Math.max(min, 0)]),
    );
    const sheet = sheetOf(scenario, inputs);
    const shown = await calculatedByUs(bookOf(sheet));
    const varied = scenario.inputs.filter(({ varies }) => varies !== null);
    const [tornado] = sheet.charts.filter(({ kind }) => kind === "tornado");
    const labels = varied.map((_, rank) => shown("Scenario", tornado!.categories.row + rank, 0));
    expect(labels.sort()).toEqual(varied.map(({ label }) => label).sort());
  }
});

describe("the sheet of each scenario gives what the domain gives, to the penny", () => {
  it.each(cases)("as our workbench calculates it: $scenario.id, inputs $seed", async (each) => {
    compare(each, await calculatedByUs(bookOf(sheetOf(each.scenario, seededInputs(each.scenario, each.seed)))));
  });

  ifLibreOffice("scenarios as LibreOffice calculates them")("as LibreOffice calculates them", async () => {
    const books = cases.map(({ scenario, seed }) => bookOf(sheetOf(scenario, seededInputs(scenario, seed))));
    const shown = await calculatedByLibreOffice(books);
    cases.forEach((each, index) => {
      const [book] = shown.slice(index);
      if (book !== undefined) compare(each, book);
    });
    expect(shown).toHaveLength(cases.length);
  });
});

it.each(scenarios)("$id: results stay blank while an input is blank or out of its range", async (scenario) => {
  const [first] = scenario.inputs;
  for (const wrong of [null, (first?.max ?? 0) + 1]) {
    const inputs = new Map<string, number | null>([...seededInputs(scenario, 1), [first?.name ?? "", wrong]]);
    const sheet = sheetOf(scenario, inputs);
    const shown = await calculatedByUs(bookOf(sheet));
    const results = sheet.names.filter(({ name }) => scenario.steps.some((step) => step.name === name));
    for (const { row, column, columns } of results) {
      for (let index = 0; index < columns; index += 1) expect(shown("Scenario", row, column + index)).toBe("");
    }
  }
});
