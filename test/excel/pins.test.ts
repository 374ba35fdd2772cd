import { changePins } from "../../src/actions/refresh/change-pins";
import { previewRelease } from "../../src/actions/refresh/preview-release";
import type { CallFunction } from "../../src/actions/ports";
import { becomePage } from "../../src/cli/excel/become-page";
import { formulaRunner } from "../../src/cli/formula-runner";
import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { shownValues } from "../../src/domain/refresh/shown-values";
import type { Pins } from "../../src/domain/release/pins";
import { succeed } from "../../src/domain/result";
import { excelPins } from "../../src/excel/refresh/excel-pins";
import { excelRefresh } from "../../src/excel/refresh/excel-refresh";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { runFunction } from "../../src/functions/running/run-function";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { startFakeService, type FakeService } from "../client/fake-service";
import { encodeRelease } from "../support/encode-release";
import { startOffice } from "../support/office-host";
import { testSignInCode } from "../support/sign-in-code";
import { smallContent, smallReleaseText } from "../support/small-release";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

// Not in jsdom, which lets no page ask a service of another address.
becomePage();

/** Release 4: Leeds' weekly cost in 2024-25 is £20 less. */
const four = encodeRelease({
  ...smallContent,
  stamp: { ...smallContent.stamp, version: 4 },
  columns: smallContent.columns.map((column) =>
    column.indicator === 0 && smallContent.years[column.year] === "2024-25"
      ? {
          ...column,
          scaled: column.scaled.map((one, at) => (at === 0 && one !== null ? one - 20 * column.divisor : one)),
        }
      : column,
  ),
});

let service: FakeService;
let store: ReleaseStore;
let started: Awaited<ReturnType<typeof startOffice>>;
let library: ReturnType<typeof createClubLibrary>;

const inHand = () => ({ ...library, clubInHand: () => library.ofClub("small") });

/** As when Excel opens a workbook: functions ask the workbook what it is pinned to before they answer. */
async function open(file?: Uint8Array) {
  library = createClubLibrary({
    service: createClubService(service.origin),
    store,
    readPins: excelPins.readPins,
  });
  started = await startOffice({
    calculation: () => createUniverCalculation(formulaRunner(inHand())),
    ...(file && { file }),
  });
}

beforeEach(async () => {
  service = await startFakeService(smallReleaseText);
  store = createMemoryReleaseStore();
  await open();
  await library.signIn("Leeds", testSignInCode);
});
afterEach(() => service.close());

const figures = () => ({
  inUse: () => library.inUse(),
  directory: async () => library.directory(),
  refresh: async () => {
    await library.refresh();
    const data = await library.ofClub("small");
    return data.ok ? succeed({ ...data.value, behind: [] }) : data;
  },
});
const progress = { tell: () => undefined, isCancelled: () => false };

async function pin(change: (pins: Pins) => Pins) {
  return changePins(
    excelPins,
    {
      workbook: excelRefresh,
      figures: figures(),
      follower: { followAll: async () => succeed(null) },
      now: () => "2026-02-03T10:00:00Z",
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    change,
    progress,
  );
}

const callOf =
  (of: Pick<typeof library, "directory" | "withIndicator" | "ofClub">): CallFunction =>
  async (id, args) =>
    runFunction(id, args, { ...of, clubInHand: () => of.ofClub("small") });

const cost = (member: string) => `=CLUB.VALUE("care.weekly-cost",${member},"2024-25")`;

async function write(formulas: Readonly<Record<string, string>>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).formulas = [[formula]];
    await context.sync();
  });
  await started.model.recalculation.settled();
}

const show = (cell: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(cell).load({ values: true });
    await context.sync();
    return range.values[0]![0] as unknown;
  });

test("a pinned workbook keeps its figures when a newer release is out, also once saved and opened elsewhere", async () => {
  await write({ A1: cost('"Leeds"') });
  expect(await pin((pins) => new Map([...pins, ["small", 3]]))).toMatchObject({
    ok: true,
    value: { refreshed: { changed: { changes: { unchanged: 1, moved: [] } } } },
  });
  service.publish(four);
  const file = await started.documentFile();

  // Another machine, where nothing is kept.
  store = createMemoryReleaseStore();
  await open(file);
  await library.signIn("Leeds", testSignInCode);
  await write({ A2: cost('"Leeds"') });
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await started.model.recalculation.settled();
  expect([await show("A1"), await show("A2")]).toEqual([500, 500]);
  expect(await library.pinned()).toMatchObject(succeed([{ club: "small", version: 3, newest: { version: 4 } }]));
});

test("unpinning brings every cell to the newest release at once, says what moved, and is put back in one step", async () => {
  await write({ A1: cost('"Leeds"'), A2: cost('"Kent"'), A3: "=A1*2" });
  await pin((pins) => new Map([...pins, ["small", 3]]));
  service.publish(four);
  const unpinned = await pin(() => new Map());
  if (!unpinned.ok || unpinned.value === null) throw new Error("It was not unpinned.");
  const { changes, releases } = unpinned.value.refreshed.changed;
  expect(changes.moved.map((move) => shownValues(move))).toEqual([{ before: "500", after: "480" }]);
  expect(changes.unchanged).toBe(1);
  expect(releases).toMatchObject([{ before: { version: 3, pinned: true }, after: { version: 4 } }]);
  expect([await show("A1"), await show("A3")]).toEqual([480, 960]);

  const { before } = unpinned.value;
  await pin(() => before);
  expect([await show("A1"), await show("A3")]).toEqual([500, 1000]);
});

test("a release that can't be had is not pinned: the pins stay as they were", async () => {
  await write({ A1: cost('"Leeds"') });
  expect(await pin(() => new Map([["small", 9]]))).toMatchObject({
    ok: false,
    problem: { code: "pinned-release-gone" },
  });
  expect(await excelPins.readPins()).toEqual(succeed(new Map()));
  expect(await show("A1")).toBe(500);
});

test("says before a release is accepted what would move, and what can't be said, and changes nothing", async () => {
  await write({
    A1: "Leeds",
    A2: "=A1",
    B1: cost('"Leeds"'),
    B2: cost("A1"),
    B3: cost("$A$1:$A$1"),
    B4: cost('{"Leeds"}'),
    B5: cost('"Kent"'),
    B6: `${cost('"Leeds"')}*2`,
    B7: `${cost('"Kent"')}*2`,
    B8: cost("A2"),
    B9: `${cost('"Kent"')}+A2`,
    B10: '=CLUB.GAPOF(B1,"care.weekly-cost","all","2020-21")',
    B11: cost('{"Leeds";"Kent"}'),
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").numberFormat = [["£#,##0"]];
    await context.sync();
  });
  await pin((pins) => new Map([...pins, ["small", 3]]));
  service.publish(four);
  await library.refresh();
  const requests = countRequests(started.host);
  const would = await previewRelease(excelRefresh, callOf(library), callOf(library.trial(new Map())), progress);
  if (!would.ok || would.value === null) throw new Error("There is no preview.");
  const { changes, mixed, unsaid } = would.value;
  const places = (cells: readonly { readonly place: { readonly cell: string } }[]) =>
    cells.map(({ place }) => place.cell);
  expect(shownValues(changes.moved.find(({ after }) => after.place.cell === "B1")!)).toEqual({
    before: "£500",
    after: "£480",
  });
  expect(places(changes.moved.map(({ after }) => after)).sort()).toEqual(["B1", "B10", "B2", "B3", "B4"]);
  expect(places(mixed)).toEqual(["B6", "B11"]);
  expect(places(unsaid)).toEqual(["B8", "B9"]);
  expect(changes.unchanged).toBe(2);
  expect(requests()).toBeLessThanOrEqual(4);
  expect(await show("B1")).toBe(500);

  // What was said comes true.
  const accepted = await pin(() => new Map([["small", 4]]));
  if (!accepted.ok || accepted.value === null) throw new Error("It was not accepted.");
  const moved = places(accepted.value.refreshed.changed.changes.moved.map(({ after }) => after));
  expect([...moved].sort()).toEqual(["B1", "B10", "B11", "B2", "B3", "B4", "B6", "B8"]);
});

test("pins are listed as something that Yardstick added, and removing them unpins", async () => {
  await pin((pins) => new Map([...pins, ["small", 3]]));
  expect(await readAdded(null)).toMatchObject(
    succeed([{ kind: "pins", name: "", parts: [{ what: "pins", count: 1, where: ["Yardstick_releases"] }] }]),
  );
  expect(await removeAdded({ kind: "pins", name: "" }, null)).toEqual(succeed(true));
  expect(await excelPins.readPins()).toEqual(succeed(new Map()));
});

test("says how to correct a name that somebody has typed over", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("Yardstick_releases", '="three"');
    await context.sync();
  });
  await library.refresh();
  await write({ A1: cost('"Leeds"') });
  expect(await show("A1")).toBe("#N/A");
  expect(await excelPins.readPins()).toMatchObject({
    ok: false,
    problem: {
      code: "pins-not-read",
      message: expect.stringContaining("Correct or delete it under Formulas, Name Manager"),
    },
  });
});
