import { disclosureMembers } from "../../../src/domain/publishing/disclosure-members";
import { answersFor, club, codes } from "./three-members";

const [ashby] = disclosureMembers(club, new Map([[codes.ashby, answersFor(codes.ashby)]]));
const [corby] = disclosureMembers(club, new Map([[codes.corby, answersFor(codes.corby)]]));

test("answers that are numbers are cells, and say whether they count people and whether everyone knows them", () => {
  expect(ashby?.cells.get("cla.at_31_march")).toEqual({ value: 120, person: 1, known: false });
  expect(ashby?.cells.get("cla.population")).toEqual({ value: 20_000, person: 1, known: true });
  expect(ashby?.cells.get("cla.fostering_own_spend")).toEqual({ value: 1_400_000, person: null, known: false });
  expect(ashby?.cells.get("homes[nights_occupied]")).toEqual({ value: 1715, person: 365, known: false });
});

test("what is missing is no cell, and a sum of it is none; not applicable is a cell without a value", () => {
  expect(ashby?.cells.has("cla.starts")).toBe(false);
  expect(corby?.cells.has("homes[variable_cost]")).toBe(false);
  expect(corby?.sums.map(({ id }) => id)).not.toContain("cla.homes.weekly-cost.numerator");
  const none = answersFor(codes.ashby, { "cla.fostering_own_nights": "not applicable" });
  const [member] = disclosureMembers(club, new Map([[codes.ashby, none]]));
  expect(member?.cells.get("cla.fostering_own_nights")).toMatchObject({ value: null });
});

test("every cell that a sum adds up is there", () => {
  for (const member of [ashby!, corby!]) {
    expect(member.sums.length).toBeGreaterThan(5);
    for (const { cells } of member.sums) for (const id of cells.keys()) expect([...member.cells.keys()]).toContain(id);
  }
  expect(ashby?.sums.find(({ id }) => id === "cla.homes.weekly-cost.numerator")?.cells).toEqual(
    new Map([
      ["homes[fixed_cost]", 1],
      ["homes[variable_cost]", 1],
    ]),
  );
});
