import { screen, within } from "@testing-library/react";
import type { PinnedClub } from "../../src/actions/refresh-ports";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { clubCell } from "../domain/refresh/club-cells";
import { opened } from "../functions/asked-of";
import { smallContent } from "../support/small-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

async function open(pins: readonly PinnedClub[] = []) {
  const figures = fakeFigures();
  figures.pins = pins;
  const drawn = await drawPane(figures);
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  const part = within(await screen.findByRole("region", { name: "Figures in this workbook" }));
  const refresh = () => drawn.user.click(part.getByRole("button", { name: "Refresh" }));
  return { ...drawn, part, refresh };
}

test("lists each figure that moved with what is beside it, and goes to its cell", async () => {
  const { part, refresh, workbook, user, container } = await open();
  workbook.clubCells = [
    clubCell("B2", 500, { text: "£500", label: "Fostering", numberFormat: "£#,##0" }),
    clubCell("B3", 7),
    clubCell("B4", 2),
  ];
  workbook.clubCellsLater = [
    clubCell("B2", 480, { text: "£480", label: "Fostering", numberFormat: "£#,##0" }),
    clubCell("B3", 7),
    clubCell("B4", "#N/A"),
  ];
  await refresh();
  expect(part.getByText(/^Recalculated with Release 3.* 2 cells of 3 changed\.$/)).toBeVisible();
  const changed = within(part.getByRole("region", { name: "What changed" }));
  expect(changed.getByText("2 of 3 cells changed; the other one is the same.")).toBeVisible();
  expect(changed.getByText("£500 → £480 (−£20, −4.0%)")).toBeVisible();
  expect(changed.getByText("Fostering")).toBeVisible();
  expect(changed.getByText(/^Care: weekly cost · release 3$/)).toBeVisible();
  await user.click(changed.getByRole("button", { name: "Show Budget!B2" }));
  await user.click(changed.getByText("Now an error (1)"));
  expect(changed.getByText("2 → #N/A")).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

test("says that nothing changed, and puts the list away", async () => {
  const { part, refresh, workbook, user } = await open();
  workbook.clubCells = [clubCell("B2", 500), clubCell("B3", 7)];
  await refresh();
  expect(part.getByText("Nothing has changed: all 2 figures are the same.")).toBeVisible();
  expect(part.queryByRole("button", { name: "Put on a sheet" })).toBeNull();
  await user.click(part.getByRole("button", { name: "Put the list away" }));
  expect(part.queryByRole("region", { name: "What changed" })).toBeNull();
});

test("puts the list on a sheet, and refreshes only what was chosen", async () => {
  const { part, refresh, workbook, user } = await open();
  workbook.clubCells = [clubCell("C4", 500)];
  workbook.clubCellsLater = [clubCell("C4", 510)];
  await user.selectOptions(part.getByLabelText("Refresh"), "The selected cells");
  await refresh();
  expect(part.getByText(/^Other cells of the workbook still show what they did\./)).toBeVisible();
  await user.click(part.getByRole("button", { name: "Put on a sheet" }));
  expect(part.getByText('The list is on the sheet "Yardstick changes".')).toBeVisible();
  expect(workbook.changesSheets[0]!.lines[0]).toMatch(/^Budget!C4, refreshed on .*: 1 cell of 1 changed\.$/);
});

test("says what Excel refused, and changes nothing", async () => {
  const { part, refresh, workbook, figures } = await open();
  workbook.refusal = "a cell is being edited.";
  await refresh();
  expect(part.getByText(/a cell is being edited/)).toBeVisible();
  expect(figures.refreshed).toBe(0);
});

describe("pins", () => {
  const newest = { version: 4, state: "final", date: "2026-06-30", hash: "x" } as const;
  const behind: PinnedClub = { club: "small", label: "Small club", version: 3, newest, problem: null };
  /** Release 4: Leeds' weekly cost is £20 less. */
  const four = opened({
    ...smallContent,
    stamp: { ...smallContent.stamp, version: 4 },
    columns: smallContent.columns.map((column) =>
      column.indicator === 0
        ? {
            ...column,
            scaled: column.scaled.map((one, at) => (at === 0 && one !== null ? one - 20 * column.divisor : one)),
          }
        : column,
    ),
  });

  async function openPinned(pin: PinnedClub = behind) {
    const drawn = await open([pin]);
    drawn.figures.newest = four;
    drawn.workbook.pinned = new Map([["small", 3]]);
    const pins = within(drawn.part.getByRole("region", { name: "Which release this workbook uses" }));
    await pins.findByText(/^Small club: pinned to release/);
    return { ...drawn, pins };
  }

  test("pins the release shown, and puts that back", async () => {
    const { part, user, workbook } = await open();
    const pins = within(part.getByRole("region", { name: "Which release this workbook uses" }));
    expect(await pins.findByText("Small club: the newest, now release 3.")).toBeVisible();
    await user.click(pins.getByRole("button", { name: "Stay on release 3" }));
    expect(workbook.pinned).toEqual(new Map([["small", 3]]));
    expect(
      pins.getByText(/^This workbook now stays on release 3 of Small club, for everybody who opens it\./),
    ).toBeVisible();
    await user.click(pins.getByRole("button", { name: "Put back" }));
    expect(workbook.pinned).toEqual(new Map());
  });

  test("says what a newer release would move before it is accepted, and moves the pin", async () => {
    const { pins, user, workbook, container, part } = await openPinned();
    expect(
      pins.getByText(/^Small club: pinned to release 3\. Release 4 · final · 30 Jun 2026 is out\.$/),
    ).toBeVisible();
    const formula = '=CLUB.VALUE("care.weekly-cost","Leeds","2024-25")';
    workbook.clubCells = [
      clubCell("B2", 500, { formula, text: "£500", numberFormat: "£#,##0", label: "Fostering" }),
      clubCell("B3", 1000, { formula: `${formula}*2` }),
      clubCell("B4", 640, { formula: formula.replace("Leeds", "Kent") }),
    ];
    await user.click(pins.getByRole("button", { name: "What would move?" }));
    const would = within(await pins.findByRole("region", { name: "What would move" }));
    expect(would.getByText("With release 4, 1 of your 3 figures would move.")).toBeVisible();
    expect(would.getByText("£500 → £480 (−£20, −4.0%)")).toBeVisible();
    expect(would.getByText("Formulas that calculate with, or list, figures that would move (1)")).toBeVisible();
    expect(workbook.pinned).toEqual(new Map([["small", 3]]));
    expect(await violations(container)).toEqual([]);

    await user.click(would.getByRole("button", { name: "Use release 4" }));
    expect(workbook.pinned).toEqual(new Map([["small", 4]]));
    expect(workbook.recalculated).toBe(1);
    expect(part.getByRole("region", { name: "What changed" })).toBeVisible();
    await user.click(pins.getByRole("button", { name: "Put back" }));
    expect(workbook.pinned).toEqual(new Map([["small", 3]]));
    expect(workbook.recalculated).toBe(2);
  });

  test("offers to unpin where the pinned release can't be had, and says why", async () => {
    const gone = problem("pinned-release-gone", { club: "small", version: 3, detail: "it is withdrawn." });
    const { pins, user, workbook } = await openPinned({ ...behind, problem: gone });
    expect(pins.getByText(/which can't be had: it is withdrawn\./)).toBeVisible();
    expect(pins.queryByRole("button", { name: "What would move?" })).toBeNull();
    await user.click(pins.getByRole("button", { name: "Unpin Small club" }));
    expect(workbook.pinned).toEqual(new Map());
  });

  test("offers to unpin even if no figures can be shown at all", async () => {
    const figures = fakeFigures(fail(problem("pinned-release-gone", { club: "small", version: 3, detail: "gone." })));
    figures.pins = [behind];
    const { user, workbook } = await drawPane(figures);
    workbook.pinned = new Map([["small", 3]]);
    const unpin = await screen.findByRole("button", { name: "Unpin Small club" });
    figures.answer = succeed(asLeeds);
    await user.click(unpin);
    expect(workbook.pinned).toEqual(new Map());
  });
});
