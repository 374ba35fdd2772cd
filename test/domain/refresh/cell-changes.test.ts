import { cellChanges } from "../../../src/domain/refresh/cell-changes";
import { changedCells } from "../../../src/domain/refresh/changed-cells";
import { changesSheet } from "../../../src/domain/refresh/changes-sheet";
import { differenceText } from "../../../src/domain/refresh/difference-text";
import { shownValues } from "../../../src/domain/refresh/shown-values";
import { smallContent } from "../../support/small-release";
import { clubCell } from "./club-cells";

const placesOf = (moves: readonly { readonly after: { readonly place: { readonly cell: string } } }[]) =>
  moves.map(({ after }) => after.place.cell);

test("lists figures by how much of themselves they moved, a move from 0 first, and says how many stayed", () => {
  const changes = cellChanges(
    [clubCell("A1", 100), clubCell("A2", 0), clubCell("A3", 5000), clubCell("A4", 7), clubCell("A5", -20)],
    [clubCell("A1", 90), clubCell("A2", 1), clubCell("A3", 5050), clubCell("A4", 7), clubCell("A5", -30)],
  );
  expect(placesOf(changes.moved)).toEqual(["A2", "A5", "A1", "A3"]);
  expect(changes.moved.map(({ difference, share }) => [difference, share])).toEqual([
    [1, null],
    [-10, -0.5],
    [-10, -0.1],
    [50, 0.01],
  ]);
  expect(changedCells(changes)).toEqual({ changed: 4, all: 5 });
});

test("keeps errors that are new, errors that are gone, texts, and cells that are new or gone apart", () => {
  const changes = cellChanges(
    [clubCell("A1", 5), clubCell("A2", "#N/A"), clubCell("A3", "Release 3"), clubCell("A4", "#N/A"), clubCell("A6", 1)],
    [
      clubCell("A1", "#N/A"),
      clubCell("A2", 4),
      clubCell("A3", "Release 4"),
      clubCell("A4", "#VALUE!"),
      clubCell("A5", 9),
    ],
  );
  expect(placesOf(changes.becameErrors)).toEqual(["A1"]);
  expect(placesOf(changes.recovered)).toEqual(["A2"]);
  expect(placesOf(changes.others)).toEqual(["A3", "A4"]);
  expect([changes.appeared, changes.gone].map((cells) => cells.map(({ place }) => place.cell))).toEqual([
    ["A5"],
    ["A6"],
  ]);
  expect(changedCells(changes)).toEqual({ changed: 6, all: 6 });
});

test.each([
  [12.4, "£#,##0.00", "+£12.40"],
  [-0.031, "0.0%", "−3.1%"],
  [0.004, "0", "+0.004"],
  [-1500, "General", "−1500"],
])("writes a difference of %p in the cell's format %p", (difference, format, text) => {
  expect(differenceText(difference, format)).toBe(text);
});

test("says values in full where they look the same, or the column is too narrow", () => {
  const pair = (before: string, after: string) => {
    const [moved] = cellChanges(
      [clubCell("A1", 1.24, { text: before })],
      [clubCell("A1", 1.21, { text: after })],
    ).moved;
    return shownValues(moved!);
  };
  expect(pair("£1", "£1")).toEqual({ before: "1.24", after: "1.21" });
  expect(pair("£1.24", "####")).toEqual({ before: "£1.24", after: "1.21" });
  expect(pair("£1.24", "£1.21")).toEqual({ before: "£1.24", after: "£1.21" });
});

test("makes a table of what changed, with the release before and now", () => {
  const { stamp } = smallContent;
  const sheet = changesSheet({
    where: "this workbook",
    isPart: false,
    changes: cellChanges(
      [
        clubCell("B2", 500, { label: "Fostering", numberFormat: "£#,##0" }),
        clubCell("B3", 2, { indicators: ["mine"] }),
      ],
      [clubCell("B2", 480, { label: "Fostering", numberFormat: "£#,##0" }), clubCell("B3", "#N/A", { indicators: [] })],
    ),
    releases: [{ club: "small", label: "Small club", before: stamp, after: { ...stamp, version: 4, state: "final" } }],
    indicators: new Map([["care.weekly-cost", { label: "Care: weekly cost", club: "small" }]]),
    waiting: 0,
    ofOurs: 0,
    at: "2026-02-03T10:00:00Z",
  });
  expect(sheet.lines).toEqual([
    "This workbook, refreshed on 3 February 2026 at 10:00 GMT: 2 cells of 2 changed.",
    "Small club: Release 3 · DRAFT · 31 Jan 2026 · demonstration data before, Release 4 · final · 31 Jan 2026 · demonstration data now",
  ]);
  expect(sheet.rows).toEqual([
    {
      cells: ["Budget!B2", "Fostering", "Care: weekly cost", 500, 480, -20, -0.04, "3 → 4", "Figure moved"],
      numberFormat: "£#,##0",
    },
    { cells: ["Budget!B3", "", "", 2, "#N/A", null, null, "", "Now an error"], numberFormat: "General" },
  ]);
});
