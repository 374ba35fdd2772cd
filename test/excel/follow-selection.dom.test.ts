import { followSelection, type SelectionFollower } from "../../src/actions/cell/follow-selection";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { excelCells } from "../../src/excel/excel-cells";
import { runFunction } from "../../src/functions/running/run-function";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { countRequests } from "./count-requests";
import { startAnswering } from "./start-answering";

jest.setTimeout(60_000);

type Started = Awaited<ReturnType<typeof startAnswering>>;
let started: Started;
let follower: SelectionFollower;
const library = libraryOfReleases([asLeeds.release], asLeeds.own);

beforeEach(async () => {
  started = await startAnswering();
  follower = await followSelection(excelCells, fakeFigures(), async (id, args) => runFunction(id, args, library));
});

/** Longer than the follower waits for further events. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

function select(row: number, column: number): void {
  started.model.select(started.model.activeSheet.id, { top: row, left: column, bottom: row, right: column });
}
async function type(row: number, column: number, text: string): Promise<void> {
  started.model.setInput(started.model.activeSheet.id, row, column, text);
  await settled();
}
async function selected(row: number, column: number) {
  select(row, column);
  await settled();
  return follower.get().selection!;
}

test("reads the selected cell in one round trip, and its arguments' cells in one more, in a workbook of any size", async () => {
  for (let row = 0; row < 300; row += 1) started.model.setInput(started.model.activeSheet.id, row, 9, `${row}`);
  await type(1, 0, "care.rate");
  await type(2, 0, "all");
  await type(3, 0, '=2*CLUB.PEERMEDIAN(A2,$A$3,"2023-24")');
  await selected(0, 0);
  const requests = countRequests(started.host);
  expect(await selected(5, 9)).toMatchObject({ cell: { value: 5 }, formula: null, calls: [] });
  expect(requests()).toBe(1);
  const { calls, cell } = await selected(3, 0);
  expect(requests()).toBe(3);
  expect(calls).toMatchObject([
    {
      args: { indicator: { text: "A2" }, peers: { text: "$A$3" } },
      outcome: { ok: true },
      subject: { ok: true, value: { indicator: { id: "care.rate" }, peers: "all", year: "2023-24" } },
    },
  ]);
  const [{ outcome } = { outcome: null }] = calls;
  expect(outcome?.ok && Number(outcome.value) * 2).toBe(cell.value);
});

test("reads the last one of many cells that the user walks through, and not each", async () => {
  await selected(0, 0);
  const requests = countRequests(started.host);
  for (let row = 0; row < 20; row += 1) select(row, 2);
  await settled();
  expect(follower.get().selection?.cell.place.cell).toBe("C20");
  // Not one for each of them, however slowly the events come.
  expect(requests()).toBeLessThan(10);
});

test("reads again once a cell that Excel was still working out is there", async () => {
  await type(0, 0, '=CLUB.PEERMEDIAN("care.rate","all","2023-24")');
  select(0, 0);
  await new Promise((resolve) => {
    const stop = follower.subscribe(() => {
      if (typeof follower.get().selection?.cell.value !== "number") return;
      stop();
      resolve(null);
    });
    follower.read();
  });
  expect(follower.get().selection?.cell).toMatchObject({ isError: false, value: expect.any(Number) });
});

test("answers nested calls from the inside out, ranges as one group, and says nothing of what only Excel knows", async () => {
  await type(0, 0, "Leeds");
  await type(1, 0, "Kent");
  await type(5, 0, '=CLUB.GAPOF(CLUB.VALUE("care.rate","Kent","2023-24"),"care.rate",A1:A2,"2023-24")');
  const { calls } = await selected(5, 0);
  expect(calls.map(({ call }) => call.id)).toEqual(["GAPOF", "VALUE"]);
  expect(calls[0]).toMatchObject({
    outcome: { ok: true, value: expect.closeTo(0.15) },
    subject: { value: { peers: null } },
  });
  expect(calls[0]?.subject).toMatchObject({ value: { group: { value: { statistics: { n: 2 } } } } });
  await type(6, 0, '=CLUB.VALUE("care.rate",LEFT("Kentish",4),"2023-24")');
  expect((await selected(6, 0)).calls).toMatchObject([{ outcome: null, args: { member: { value: undefined } } }]);
});

test("explains an error with the sentence that the function gives", async () => {
  await type(0, 0, '=CLUB.VALUE("care.rat")');
  const { calls, cell } = await selected(0, 0);
  expect(cell).toMatchObject({ isError: true, text: "#N/A" });
  expect(calls).toMatchObject([
    { outcome: { ok: false, error: "#N/A", message: expect.stringContaining("care.rate") } },
  ]);
});

test("finds the formula that spills into the selected cell", async () => {
  await type(0, 0, '=CLUB.PEERVALUES("care.rate","all","2023-24")');
  expect(await selected(1, 0)).toMatchObject({
    cell: { spilled: { cell: "A1" } },
    formula: '=CLUB.PEERVALUES("care.rate","all","2023-24")',
    calls: [{ call: { id: "PEERVALUES" } }],
  });
});

test("keeps the last selection while Excel answers nothing, as when somebody types", async () => {
  const before = await selected(0, 0);
  const { host } = started;
  const execute = host.execute.bind(host);
  let isTyping = true;
  Object.assign(host, {
    execute: (body: Parameters<typeof execute>[0]) => {
      if (isTyping && /ActiveCell/i.test(JSON.stringify(body))) host.failNext("InvalidOperationInCellEditMode");
      return execute(body);
    },
  });
  select(1, 1);
  await settled();
  isTyping = false;
  expect(follower.get()).toMatchObject({ selection: before, problem: { code: "workbook-refused" } });
  expect((await selected(2, 2)).cell.place.cell).toBe("C3");
});
