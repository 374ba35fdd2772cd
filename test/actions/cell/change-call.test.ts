import { changeCall } from "../../../src/actions/cell/change-call";
import { smallRelease } from "../../support/small-release";
import { fakeWorkbook } from "../fake-workbook";

const [cost, rate] = [smallRelease.indicators[0]!, smallRelease.indicators[1]!];
const place = { sheet: "Budget", cell: "C4" };
const change = { place, before: "=1", after: "=2", indicators: [cost, rate] as const };

it.each([
  ["the figure's own goes with it", "£#,##0;−£#,##0", '#,##0.0"%";−#,##0.0"%"'],
  ["the figure's own from an earlier version goes with it", "£#,##0", '#,##0.0"%";−#,##0.0"%"'],
  ["a person's own stays", "0.000", "0.000"],
])("writes the formula back; of the number formats, %s", async (_, before, after) => {
  const workbook = fakeWorkbook();
  workbook.cell = { content: "=1", numberFormat: before };
  expect(await changeCall(workbook, change)).toEqual({
    ok: true,
    value: { place, before: { content: "=1", numberFormat: before } },
  });
  expect(workbook.cell).toEqual({ content: "=2", numberFormat: after });
});

it("writes nothing if the cell has another formula by now", async () => {
  const workbook = fakeWorkbook();
  workbook.cell = { content: "=3", numberFormat: "0" };
  expect(await changeCall(workbook, change)).toMatchObject({ ok: false, problem: { code: "cell-changed" } });
  expect(workbook.cell.content).toBe("=3");
});
