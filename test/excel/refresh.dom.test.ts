import { refreshCells } from "../../src/actions/refresh/refresh-cells";
import type { RefreshScope } from "../../src/actions/refresh-ports";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import type { ClubFigures } from "../../src/client/club-library";
import { formulaRunner } from "../../src/cli/formula-runner";
import { changesSheet } from "../../src/domain/refresh/changes-sheet";
import { differenceText } from "../../src/domain/refresh/difference-text";
import { shownValues } from "../../src/domain/refresh/shown-values";
import { directoryOf } from "../../src/domain/release/directory";
import type { Release } from "../../src/domain/release/release";
import { succeed } from "../../src/domain/result";
import { excelRefresh } from "../../src/excel/refresh/excel-refresh";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { asLeeds } from "../actions/fake-figures";
import { opened } from "../functions/asked-of";
import { startOffice } from "../support/office-host";
import { smallContent } from "../support/small-release";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const three = opened(smallContent);
/** Leeds' weekly cost is £20 less, and Kent's is missing. */
const four = opened({
  ...smallContent,
  stamp: { ...smallContent.stamp, version: 4, state: "final" },
  columns: smallContent.columns.map((column) =>
    column.indicator === 0 && smallContent.years[column.year] === "2024-25"
      ? {
          ...column,
          scaled: column.scaled.map((one, at) => (at === 0 ? one! - 20 * column.divisor : at === 1 ? null : one)),
        }
      : column,
  ),
});

let started: Awaited<ReturnType<typeof startOffice>>;
/** The release in hand, and the newest, which a refresh fetches. */
let inHand: Release;
let newest: Release;
let charts: number;

const library: ClubFigures = Object.fromEntries(
  (["directory", "withIndicator", "ofClub", "clubInHand"] as const).map((name) => [
    name,
    (given: string) => libraryOfReleases([inHand], asLeeds.own)[name](given),
  ]),
) as unknown as ClubFigures;

beforeEach(async () => {
  [inHand, newest, charts] = [three, three, 0];
  started = await startOffice({ calculation: () => createUniverCalculation(formulaRunner(library)) });
});

const figures = {
  inUse: () => [inHand.stamp],
  directory: async () => succeed(directoryOf(inHand)),
  refresh: async () => {
    inHand = newest;
    return succeed({ ...asLeeds, release: inHand, behind: [] });
  },
};

async function refresh(scope: RefreshScope = "workbook", isCancelled = () => false) {
  const told: (readonly [number, number])[] = [];
  const done = await refreshCells(
    {
      workbook: excelRefresh,
      figures,
      follower: {
        followAll: async () => {
          charts += 1;
          return succeed(null);
        },
      },
      now: () => "2026-02-03T10:00:00Z",
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    scope,
    { tell: (done, all) => told.push([done, all]), isCancelled },
  );
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
}

async function changedBy(scope?: RefreshScope) {
  const refreshed = await refresh(scope);
  if (refreshed === null) throw new Error("It was cancelled.");
  return refreshed.changed;
}

const value = (member: string) => `=CLUB.VALUE("care.weekly-cost","${member}","2024-25")`;

/** A sheet with labels, formulas with and without functions of ours, an indicator in a cell, and a list that spills. */
async function budget() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "My, budget";
    sheet.getRange("A1:B6").formulas = [
      ["Placements", "Weekly cost"],
      ["care.weekly-cost", value("Leeds")],
      ["For two", `${value("Leeds")}*2`],
      ["Kent", value("Kent")],
      ["Twice", "=B2*2"],
      ["From the cell", '=CLUB.VALUE($A$2,"St. Helens","2024-25")'],
    ];
    sheet.getRange("B2").numberFormat = [["£#,##0"]];
    // A text that looks like a formula.
    sheet.getRange("D2").numberFormat = [["@"]];
    sheet.getRange("D2").values = [[value("Leeds")]];
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [[value("Leeds")]];
    sheet.activate();
    await context.sync();
  });
  await started.model.recalculation.settled();
}

const places = (cells: readonly { readonly place: { readonly cell: string } }[]) =>
  cells.map(({ place }) => place.cell);

test("lists every cell whose figure moved with a new release, from what to what, and what became an error", async () => {
  await budget();
  newest = four;
  const changed = await changedBy();
  const { moved, becameErrors, unchanged } = changed.changes;
  expect(moved.map((move) => [move.after.place, move.after.label, shownValues(move), move.difference])).toEqual([
    [{ sheet: "My, budget", cell: "B2" }, "care.weekly-cost", { before: "£500", after: "£480" }, -20],
    [{ sheet: "My, budget", cell: "B3" }, "For two", { before: "1000", after: "960" }, -40],
    [{ sheet: "Other", cell: "A1" }, null, { before: "500", after: "480" }, -20],
  ]);
  expect(differenceText(-20, moved[0]!.after.numberFormat)).toBe("−£20");
  expect(becameErrors.map(({ before, after }) => [after.place.cell, before.value, after.value])).toEqual([
    ["B4", expect.any(Number), "#N/A"],
  ]);
  expect(unchanged).toBe(1);
  expect(changed.releases).toEqual([{ club: "small", label: "Small club", before: three.stamp, after: four.stamp }]);
  expect([...changed.indicators]).toEqual([["care.weekly-cost", { label: "Care: weekly cost", club: "small" }]]);
  // The cell that takes its indicator from another cell names it too.
  expect(moved.every(({ after }) => after.indicators[0] === "care.weekly-cost")).toBe(true);
  expect(charts).toBe(1);
});

test("says that nothing changed where the release is the same", async () => {
  await budget();
  const { changes } = await changedBy();
  expect(changes).toMatchObject({ moved: [], becameErrors: [], recovered: [], others: [], unchanged: 5 });
});

test.each([
  ["selection", ["B2"]],
  ["sheet", ["B2", "B3"]],
] as const)("refreshes only the %s and leaves the other cells and the charts as they are", async (scope, cells) => {
  await budget();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("My, budget").getRange("A2:B2").select();
    await context.sync();
  });
  newest = four;
  const changed = await changedBy(scope);
  expect(places(changed.changes.moved.map(({ after }) => after))).toEqual(cells);
  expect(changed.isPart).toBe(true);
  const shown = await Excel.run(async (context) => {
    const other = context.workbook.worksheets.getItem("Other").getRange("A1").load({ values: true });
    // A formula of the user's own that depends on what was refreshed.
    const twice = context.workbook.worksheets.getItem("My, budget").getRange("B5").load({ values: true });
    await context.sync();
    return [other.values[0]![0], twice.values[0]![0]];
  });
  expect(shown).toEqual([500, 960]);
  expect(charts).toBe(0);
});

test("changes nothing and asks for nothing if it is cancelled while it reads", async () => {
  await budget();
  newest = four;
  expect(await refresh("workbook", () => true)).toBeNull();
  expect(inHand).toBe(three);
});

test("says what changed in 10,000 cells in as many round trips as in a few", async () => {
  await budget();
  newest = four;
  const few = countRequests(started.host);
  await changedBy();
  const ofFew = few();

  newest = three;
  await changedBy();
  const rows = 2_500;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Many");
    sheet.getRange(`B1:E${rows}`).formulas = Array.from({ length: rows }, (_, row) => [
      value("Leeds"),
      value("St. Helens"),
      `=CLUB.PEERMEDIAN("care.weekly-cost","all","2024-25")+${row}`,
      `=CLUB.VALUE("care.weekly-cost","Leeds","2024-25")/${row + 1}`,
    ]);
    await context.sync();
  });
  await started.model.recalculation.settled();
  newest = four;
  const many = countRequests(started.host);
  const { changes } = await changedBy();
  expect(many() - ofFew).toBeLessThanOrEqual(ofFew);
  expect(changes.moved.length).toBeGreaterThanOrEqual(2 * rows);
  expect(changes.unchanged).toBeGreaterThanOrEqual(rows);
});

test("puts what changed on a sheet of its own, as a table, which is listed and can be removed", async () => {
  await budget();
  newest = four;
  const changed = await changedBy();
  const sheets = [
    await excelRefresh.writeChanges(changesSheet(changed)),
    await excelRefresh.writeChanges(changesSheet(changed)),
  ];
  expect(sheets).toEqual([succeed("Yardstick changes"), succeed("Yardstick changes 2")]);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Yardstick changes");
    const head = sheet.getRange("A1:A3").load({ values: true });
    const table = context.workbook.tables.getItem("Yardstick_changes").getRange().load({ text: true, address: true });
    const page = sheet.pageLayout.load({ orientation: true });
    await context.sync();
    return { head: head.values.flat(), text: table.text, address: table.address, orientation: page.orientation };
  });
  expect(read.head[0]).toBe("What changed");
  expect(read.head[2]).toContain("Release 3 · DRAFT");
  expect(read.text[1]).toEqual([
    "My, budget!B2",
    "care.weekly-cost",
    "Care: weekly cost",
    "£500",
    "£480",
    "−£20",
    "−4.0%",
    "3 → 4",
    "Figure moved",
  ]);
  expect(read.orientation).toBe("Landscape");

  const added = await readAdded(null);
  expect(added).toMatchObject({
    ok: true,
    value: [
      { kind: "changes", name: "Yardstick_changes", obstacle: null },
      { kind: "changes", name: "Yardstick_changes_2", obstacle: null },
    ],
  });
  expect(await removeAdded({ kind: "changes", name: "Yardstick_changes" }, null)).toEqual(succeed(true));
  expect(started.model.sheets.map(({ name }) => name)).toEqual(["My, budget", "Other", "Yardstick changes 2"]);
});
