import { createWorkbenchSession } from "../../../src/workbench/page/workbench-session";

const metadata = { functions: [{ id: "PEERMEDIAN", name: "PEERMEDIAN", parameters: [{ name: "indicator" }] }] };

/** A session whose add-in is played by the test: `calls` are those it was sent, by number. */
function openSession() {
  const session = createWorkbenchSession(metadata);
  const { model, host } = session;
  const calls: number[] = [];
  host.onMessage((entries) => calls.push(...entries.map(([, , , , number]) => number)));
  const sheet = model.activeSheet.id;
  return {
    ...session,
    calls,
    sheet,
    value: (row: number) => model.cell(sheet, row, 0).value,
    /** Resolves when the add-in has been sent that many calls in all. */
    async called(count: number) {
      while (calls.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

it("asks the add-in for a CLUB formula's figure; the cell and its dependants wait, then settle", async () => {
  const { model, host, calls, sheet, value, called } = openSession();
  host.customFunctions.markReady();
  model.setInput(sheet, 0, 0, '=CLUB.PEERMEDIAN("s251.residential-care.weekly-cost")');
  model.setInput(sheet, 1, 0, "=A1*2");
  await called(1);
  expect(value(0)).toMatchObject({ error: "#BUSY!" });
  expect(value(1)).toMatchObject({ error: "#BUSY!" });
  host.customFunctions.settle([[calls[0], true, 7270]]);
  await model.recalculation.settled();
  expect([value(0), value(1)]).toEqual([7270, 14540]);
});

it("leaves no cell waiting if the add-in's page reloads during a call, and asks again", async () => {
  const { model, host, calls, sheet, value, called, addInRestarted } = openSession();
  host.customFunctions.markReady();
  model.setInput(sheet, 0, 0, '=CLUB.PEERMEDIAN("s251.residential-care.weekly-cost")');
  await called(1);
  addInRestarted();
  await called(2);
  host.customFunctions.settle([[calls[1], true, 7270]]);
  await model.recalculation.settled();
  expect(value(0)).toBe(7270);
});
