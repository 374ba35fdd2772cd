import { findClub } from "../../../src/domain/clubs/index";
import { makeRelease } from "../../../src/domain/publishing/make-release";
import { publishedColumns } from "../../../src/domain/publishing/published-columns";
import { encodeRelease } from "../../support/encode-release";
import { answersFor, codes, inputOf } from "./three-members";

const { registers = [] } = makeRelease(inputOf());

test("a release gives each home's beds, nights, costs and grade, in the order of these figures", () => {
  expect(registers).toMatchObject([{ id: "homes", label: "Own children's homes, one by one", year: 0 }]);
  expect(registers[0]?.columns.map(({ id, unit }) => [id, unit])).toEqual([
    ["beds", "beds"],
    ["nights_available", "nights"],
    ["nights_occupied", "nights"],
    ["fixed_cost", "GBP"],
    ["variable_cost", "GBP"],
    ["grade", null],
  ]);
  expect(registers[0]?.rows).toEqual([
    { member: 0, values: [2, 730, 620, 400_000, 96_000, "Outstanding"] },
    { member: 0, values: [4, 1460, 1095, 700_000, 176_000, "Good"] },
    // What is not available is missing, not 0.
    { member: 2, values: [1, 365, 292, 200_000, null, "Good"] },
  ]);
});

test("no name, number or other column of a home is anywhere in the release", () => {
  const text = encodeRelease(makeRelease(inputOf()));
  for (const kept of ["Oak House", "Elm House", "Ash House", "SC1", '"manager"', '"urn"']) {
    expect(text).not.toContain(kept);
  }
});

test("the order in which homes were returned makes no difference", () => {
  const answers = answersFor(codes.ashby);
  const homes = answers.registers["homes"]!;
  const turned = { ...answers, registers: { homes: { ...homes, rows: [...homes.rows].reverse() } } };
  const returned = new Map(inputOf().returned).set(codes.ashby, turned);
  expect(encodeRelease(makeRelease(inputOf({ returned })))).toBe(encodeRelease(makeRelease(inputOf())));
});

test("a column whose total is withheld is missing from that member's rows alone", () => {
  const withheld = new Map([[codes.ashby, new Set(["cla.homes.nights-occupied"])]]);
  const [homes] = makeRelease(inputOf({ withheld })).registers ?? [];
  expect(homes?.rows.map(({ values }) => values[2])).toEqual([null, null, 292]);
});

test("rows of other years are carried on with their members", () => {
  const before = makeRelease(inputOf());
  const [homes] = before.registers ?? [];
  const earlier = { ...before, years: ["2024-25"] };
  const { registers: carried = [], years } = makeRelease(inputOf({ earlier, members: inputOf().members.slice(1) }));
  expect(years).toEqual(["2024-25", "2025-26"]);
  // Ashby is no member any more, but had figures.
  expect(carried[0]).toEqual({ ...homes, year: 0 });
  expect(carried[1]).toMatchObject({ year: 1, rows: [{ member: 2 }] });
});

test.each(Object.entries(publishedColumns))("%s: every column listed is there, and is no part of a key", (club, of) => {
  const registersOf = findClub(club)?.sections.flatMap((section) => section.registers) ?? [];
  for (const [id, columns] of Object.entries(of)) {
    const register = registersOf.find((each) => each.id === id);
    expect(register?.columns.map((column) => column.id)).toEqual(expect.arrayContaining([...columns]));
    expect(register?.columns.filter(({ id: column, type }) => columns.includes(column) && type === "text")).toEqual([]);
    expect(columns.filter((column) => register?.key.includes(column))).toEqual([]);
  }
});
