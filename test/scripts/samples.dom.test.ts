import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { samples } from "../../scripts/samples/index";
import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { formulaLibrary } from "../../src/cli/formula-library";
import { formulaRunner } from "../../src/cli/formula-runner";
import { findClub } from "../../src/domain/clubs/index";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { formatReference } from "../../src/workbench/model/reference";
import { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { templateOf } from "../../src/workbook-file/template-of";

jest.setTimeout(60_000);

const examples = resolve(__dirname, "../../examples");
const onFile = (file: string) => readFileSync(resolve(examples, file));

describe.each(samples)("the sample $file", ({ file, make }) => {
  // If not, run npm run generate:samples.
  it("is what our code makes of the shipped figures now", async () => {
    const [made, kept] = [await openXlsx(await make()), await openXlsx(onFile(file))];
    expect(made.data).toEqual(kept.data);
  });

  it("shows a figure or a text in every formula, so that nobody need sign in to read it", async () => {
    const { data } = await openXlsx(onFile(file));
    expect(data).not.toHaveProperty("isToBeCalculated", true);
    const formulas = data.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
    expect(formulas.length).toBeGreaterThan(20);
    // A chart's cells say #N/A themselves where it draws nothing, and a report's where a gap has no cost.
    const isMeant = (formula: string | null) => formula !== null && /\bNA\(\)|^=CLUB\.GAPCOST\(/.test(formula);
    expect(
      formulas.filter(({ value, formula }) => (value === null || typeof value === "object") && !isMeant(formula)),
    ).toEqual([]);
  });

  it("keeps all its figures when it is opened and nobody is signed in, without asking for any", async () => {
    const { data } = await openXlsx(onFile(file));
    const asked: string[] = [];
    const model = new WorkbookModel(
      createUniverCalculation({
        names: formulaRunner(formulaLibrary(["--as", "Leeds"])).names,
        async run(calls) {
          asked.push(...calls.map(({ address }) => String(address)));
          return calls.map(() => ({ ok: false as const, error: "#N/A" as const, message: "Sign in." }));
        },
      }),
    );
    model.load(data);
    await model.recalculation.settled();
    // What showed an error is asked for again.
    const inError = data.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value, formula }) => typeof value === "object" && value !== null && formula?.includes("CLUB."))
        .map(({ row, column }) => formatReference(name, { top: row, left: column, bottom: row, right: column })),
    );
    expect(asked.sort()).toEqual(inError.sort());
    const shown = model
      .toData()
      .sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value }) => [name, row, column, value] as const));
    const saved = data.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, spilled = value }) => [name, row, column, spilled] as const),
    );
    const filled = (cells: typeof shown) =>
      cells.filter(([, , , value]) => value !== null && (inError.length === 0 || typeof value !== "object"));
    expect(filled(shown)).toEqual(filled(saved));
  });

  it("is small", () => expect(onFile(file).length).toBeLessThan(120_000));
});

it("is listed for the workbench's menu, each by a name that says what it is", () => {
  const list = samples.map(({ name, file }) => ({ name, file }));
  expect(JSON.parse(onFile("index.json").toString())).toEqual(list);
});

it("the questionnaire is of the version that the service publishes, with findings of each kind and one explained", async () => {
  const { data } = await openXlsx(onFile("leeds-questionnaire.xlsx"));
  const template = templateOf(data);
  expect(template?.version).toBe(findClub("cla", "2025-26")!.version);
  const { cells = [] } = data.sheets.find(({ name }) => name === "Yardstick findings") ?? {};
  const texts = cells.map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(["to answer", "fix", "explain", "explained"]));
  expect(texts).toContainEqual(expect.stringMatching(/^Our independent placements are long-standing/));
  expect(cellsOfWorkbook(data, template!)).toBeDefined();
});
