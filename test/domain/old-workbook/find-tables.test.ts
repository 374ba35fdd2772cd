import { findClub } from "../../../src/domain/clubs/index";
import type { OldSheet } from "../../../src/domain/old-workbook/old-workbook";
import { answersIn } from "./answers-in";
import { mostRows } from "../../../src/domain/old-workbook/rows-of-table";
import { sheetOf } from "../../workbook-file/old-file";

const cla = findClub("cla", "2025-26")!;
const adoption = findClub("adoption", "2025-26")!;

const read = (sheet: OldSheet, club = cla) =>
  answersIn(club, { file: "Old.xlsx", year: null, names: [], sheets: [sheet] });

const headings = ["Home", "Registered beds", "Nights available", "Nights occupied", "Fixed cost"];

test("rows of a register are found by their headings, anywhere on a sheet, and ticked if all have the same words", () => {
  const { tables, offers, left } = read(
    sheetOf(
      "Homes",
      ["Our homes"],
      [],
      ["", ...headings],
      ["", "Oak House", 4, 1460, 1200, 350_000],
      ["", "Elm", 5, 1825, "", 410_000],
    ),
  );
  expect(offers).toEqual([]);
  expect(left).toEqual([]);
  expect(tables).toMatchObject([
    {
      register: "homes",
      sheet: "Homes",
      area: "B3:F5",
      confidence: 1,
      isTicked: true,
      caution: null,
      others: [],
      leftRows: [],
    },
  ]);
  expect(tables[0]?.offers.map(({ field, row, value }) => [row, field, value])).toEqual([
    ["Oak House", "homes[home]", "Oak House"],
    ["Oak House", "homes[beds]", 4],
    ["Oak House", "homes[nights_available]", 1460],
    ["Oak House", "homes[nights_occupied]", 1200],
    ["Oak House", "homes[fixed_cost]", 350_000],
    ["Elm", "homes[home]", "Elm"],
    ["Elm", "homes[beds]", 5],
    ["Elm", "homes[nights_available]", 1825],
    ["Elm", "homes[fixed_cost]", 410_000],
  ]);
  expect(tables[0]?.offers[1]?.from).toBe("Old.xlsx, Homes!C4 (“Registered beds”)");
});

test("a heading with other words is less sure, and thousands and another year are said: nothing is ticked", () => {
  const [table] = read(
    sheetOf(
      "Homes 2024-25",
      ["Home name", "No. of beds", "Nights occupied", "Fixed cost (£000)"],
      ["Oak House", 4, 1200, 350.5],
    ),
  ).tables;
  expect(table).toMatchObject({ isTicked: false });
  expect(table?.confidence).toBeLessThan(0.9);
  expect(table?.caution).toBe(
    "The old workbook says “Fixed cost (£000)”, so its amounts were taken times 1,000. It is of 2024-25, and 2025-26 is asked for.",
  );
  expect(table?.offers.at(-1)).toMatchObject({ field: "homes[fixed_cost]", value: 350_500 });
});

test("nothing of a table is dropped: other columns, rows that can't be named and cells that don't fit are listed", () => {
  const { tables, left } = read(
    sheetOf(
      "Homes",
      [...headings, "Ward", ""],
      ["Oak House", 4, 1460, "lots", 1, "North", "see note"],
      ["Elm", 5, 1825, 1, 1, "South"],
      ["Elm", 5, 1825, 1, 1, "South"],
      ["", 5, 1825, 1, 1],
      ["Total", 19, 6935, 4, 4],
    ),
  );
  expect(left).toEqual([{ sheet: "Homes", cell: "D2", heading: "Oak House · Nights occupied", value: "lots" }]);
  expect(tables[0]?.others).toEqual([{ heading: "Ward", filled: 3 }]);
  expect(tables[0]?.leftRows).toEqual([
    { row: 2, name: "Elm", why: "another row has its name" },
    { row: 3, name: "Elm", why: "another row has its name" },
    { row: 4, name: "", why: "no name" },
    { row: 5, name: "Total", why: "a total" },
  ]);
});

test("fewer than three headings, or none for the row's name, make no table: figures are listed", () => {
  expect(read(sheetOf("A", ["Home", "Registered beds"], ["Oak", 4])).tables).toEqual([]);
  const { tables, left } = read(sheetOf("B", ["Place", ...headings.slice(1)], ["Oak", 4, 5, 6, 7]));
  expect(tables).toEqual([]);
  expect(left.map(({ cell }) => cell)).toEqual(["B2", "C2", "D2", "E2"]);
});

test("a table below another is found too, and one that is too long is not offered", () => {
  const long = Array.from({ length: mostRows + 1 }, (_, at) => [`P${at}`, "Bought", 1, 100]);
  const columns = ["Reference", "Bought or sold", "Children", "Fee"];
  const { tables } = read(sheetOf("Fees", columns, ["A1", "Bought", 2, 50], [], columns, ...long), adoption);
  expect(tables.map(({ area, offers }) => [area, offers.length > 0])).toEqual([
    ["A1:D2", true],
    [`A4:D${mostRows + 5}`, false],
  ]);
  expect(tables[1]?.leftRows).toHaveLength(mostRows + 1);
});
