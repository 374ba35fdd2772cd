import { changeCall } from "../../../src/actions/cell/change-call";
import { smallRelease } from "../../support/small-release";
import { fakeWorkbook } from "../fake-workbook";

const [cost, rate] = [smallRelease.indicators[0]!, smallRelease.indicators[1]!];
const place = { sheet: "Budget", cell: "C4" };
const calls = [
  { id: "PEERMEDIAN", indicator: cost },
  { id: "PEERMEDIAN", indicator: rate },
] as const;
const change = { place, before: "=1", after: "=2", calls };

it.each([
  ["the figure's own goes with it", "£#,##0;−£#,##0", '#,##0.0"%";−#,##0.0"%"'],
  ["the figure's own from an earlier version goes with it", "£#,##0", '#,##0.0"%";−#,##0.0"%"'],
  ["a person's own stays", "0.000", "0.000"],
])("writes the formula back; of the number formats, %s", async (_, before, after) => {
  const workbook = fakeWorkbook();
  workbook.cell = { content: "=1", numberFormat: before };
  expect(await changeCall(workbook, change)).toEqual({
    ok: true,
    value: { place, before: { content: "=1", numberFormat: before }, after: "=2" },
  });
  expect(workbook.cell).toEqual({ content: "=2", numberFormat: after });
});

it("formats the cell for another function", async () => {
  const workbook = fakeWorkbook();
  workbook.cell = { content: "=1", numberFormat: "£#,##0;−£#,##0" };
  const rank = { id: "PEERRANK", indicator: cost };
  await changeCall(workbook, { ...change, calls: [calls[0], rank] });
  expect(workbook.cell.numberFormat).toBe("0");
  await changeCall(workbook, { ...change, before: "=2", after: "=3", calls: [rank, calls[1]] });
  expect(workbook.cell.numberFormat).toBe('#,##0.0"%";−#,##0.0"%"');
});

it("writes nothing if the cell has another formula by now", async () => {
  const workbook = fakeWorkbook();
  workbook.cell = { content: "=3", numberFormat: "0" };
  expect(await changeCall(workbook, change)).toMatchObject({ ok: false, problem: { code: "cell-changed" } });
  expect(workbook.cell.content).toBe("=3");
});
