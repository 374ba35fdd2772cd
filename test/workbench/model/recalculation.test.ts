import type { CustomFunctionOutcome } from "../../../src/workbench/calculation";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { typeInto } from "./univer-model";

test("a formula entered while answers of functions arrive is known as soon as anybody asks", async () => {
  const answers: (() => void)[] = [];
  const model = new WorkbookModel(
    createUniverCalculation({
      names: ["CLUB.DOUBLE"],
      run: (calls) =>
        new Promise<CustomFunctionOutcome[]>((resolve) =>
          answers.push(() => resolve(calls.map(({ args }) => ({ ok: true, value: Number(args[0]) * 2 })))),
        ),
    }),
  );
  const { recalculation, activeSheet } = model;
  for (let late = 0; late < 40; late += 1) {
    typeInto(model, activeSheet, { A1: `=CLUB.DOUBLE(${late})` });
    while (answers.length === 0) await new Promise((resolve) => setTimeout(resolve));
    answers.splice(0).forEach((answer) => answer());
    for (let turn = 0; turn < late; turn += 1) await Promise.resolve();
    typeInto(model, activeSheet, { A2: `=${late}+100` });
    await recalculation.known();
    expect(activeSheet.cell(1, 0).value).toBe(late + 100);
    await recalculation.settled();
  }
  expect(activeSheet.cell(0, 0).value).toBe(78);
});
