import { chooseClub } from "../../src/actions/choose-club";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { succeed } from "../../src/domain/result";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { answerExcel } from "../../src/functions/running/answer-excel";
import { currentRequirementSets } from "../../src/workbench/protocol/host";
import type { CellResult } from "../../src/workbook-file/workbook-data";
import { asLeeds } from "../actions/fake-figures";
import { startWithFunctions } from "../excel/start-with-functions";
import { shippedRelease } from "../support/shipped-release";

/** What is tested here is the way through Microsoft's own runtime; what the functions answer is tested beside them. */

async function calculated(
  formula: string,
  cells: readonly (readonly [row: number, column: number, input: string])[],
  requirementSets?: Readonly<Record<string, number>>,
) {
  const { model } = await startWithFunctions(requirementSets);
  const sheet = model.activeSheet.id;
  for (const [row, column, input] of cells) model.setInput(sheet, row, column, input);
  model.setInput(sheet, 0, 3, formula);
  await model.recalculation.settled();
  const rows = Array.from({ length: 4 }, (_, row) => [3, 4].map((column) => model.cell(sheet, row, column).value));
  return rows.filter((row) => row.some((value) => value !== null));
}

const members = [
  [0, 0, "Leeds"],
  [1, 0, "St Helens"],
  [2, 0, "Kent"],
] as const;

it("describes another club once the pane shows it and the workbook is recalculated", async () => {
  const { model } = await startWithFunctions();
  const library = libraryOfReleases([asLeeds.release, shippedRelease("context").release], asLeeds.own);
  let chosen = "small";
  const inHand = { ...library, clubInHand: () => library.ofClub(chosen) };
  CustomFunctions.associate("ABOUT", (...args: unknown[]) => answerExcel("ABOUT", args, inHand));
  const choosing = {
    async choose(club: string) {
      chosen = club;
      return succeed(asLeeds);
    },
  };
  const sheet = model.activeSheet.id;
  model.setInput(sheet, 0, 0, "=CLUB.ABOUT()");
  await model.recalculation.settled();
  expect(model.cell(sheet, 0, 0).value).toMatch(/^Small club, release 3/);
  expect(await chooseClub(excelWorkbook, choosing, "context")).toMatchObject({ ok: true, value: { notShown: null } });
  await model.recalculation.settled();
  expect(model.cell(sheet, 0, 0).value).toMatch(/^Context, release/);
});

it("spills a result for each cell of a range, an error in its own cell with its own sentence", async () => {
  expect(await calculated(`=CLUB.VALUE("care.weekly-cost",A1:A3)`, members)).toEqual([
    [500, null],
    [{ error: "#N/A", message: expect.stringMatching(/^St\. Helens has no figure .*suppressed/) }, null],
    [700, null],
  ] satisfies (CellResult | object)[][]);
});

it("spills a table for a column of members and a row of years", async () => {
  expect(await calculated(`=CLUB.VALUE("care.weekly-cost",A1:A3,{"2024-25","2020-21"})`, members)).toEqual([
    [500, 400],
    [expect.objectContaining({ error: "#N/A" }), expect.objectContaining({ error: "#N/A" })],
    [700, 300],
  ]);
});

it("shows one value for one cell, and one error with its sentence", async () => {
  expect(await calculated(`=CLUB.VALUE("care.weekly-cost",A1)+1`, members)).toEqual([[501, null]]);
  expect(await calculated(`=CLUB.VALUE("care.weekly-cst")`, [])).toEqual([
    [{ error: "#N/A", message: expect.stringContaining(`Did you mean "care.weekly-cost"?`) }, null],
  ]);
});

it("gives an error in a range its own error, and the other cells their values", async () => {
  const withError = [...members.slice(0, 2), [1, 0, "=NA()"], members[2]] as const;
  expect(await calculated(`=CLUB.VALUE("care.weekly-cost",A1:A3)`, withError)).toEqual([
    [500, null],
    [{ error: "#N/A", message: "The cell given for member shows #N/A. Fix that cell first." }, null],
    [700, null],
  ]);
});

it("takes a range of other functions' results once they have settled", async () => {
  const costs = members.map(
    ([row, column, name]) => [row, column, `=CLUB.VALUE("care.weekly-cost","${name}")`] as const,
  );
  expect(await calculated(`=CLUB.GAPOF(A1:A3,"care.weekly-cost")`, costs)).toEqual([
    [0, null],
    [{ error: "#N/A", message: "The cell given for value shows #N/A. Fix that cell first." }, null],
    [200, null],
  ]);
});

it("takes a range of peers as one group", async () => {
  expect(await calculated(`=CLUB.PEERMEAN("care.weekly-cost",A1:A3)`, members)).toEqual([[600, null]]);
});

it("shows an authority as a card if Excel has cards, otherwise as text", async () => {
  expect(await calculated(`=CLUB.MEMBER("Kent")`, [])).toEqual([["Kent", null]]);
  expect(
    await calculated(`=CLUB.MEMBER("Kent")`, [], { ...currentRequirementSets, CustomFunctionsRuntime: 1.3 }),
  ).toEqual([["Kent (E10000016). Demonstration data", null]]);
});
