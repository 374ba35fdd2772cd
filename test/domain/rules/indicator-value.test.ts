import { defineClub } from "../../../src/domain/clubs/define-club";
import { indicatorValue, namedIndicator } from "../../../src/domain/rules/indicator-value";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, type CellContent } from "./answers-of";

const own = fosteringClub.indicators[0]!;
const independent = fosteringClub.indicators[1]!;
const added = [
  {
    ...own,
    id: "fos.relative",
    label: "Own, of independent",
    unit: "times",
    unitCost: false,
    relativeTo: independent.id,
  },
  { ...own, id: "fos.pence", label: "Own, in pence", unit: "pence", unitCost: false, denominator: null, scale: 100 },
];
const defined = defineClub({
  ...fosteringClub,
  indicators: [...fosteringClub.indicators, ...added],
} as typeof fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;

const full = { "fos.own_cost": 1000, "fos.own_nights": 10, "fos.ifa_cost": 900, "fos.ifa_nights": 3 };
const valueOf = (id: string, cells: Record<string, CellContent>) =>
  indicatorValue(club, answersOf(club, { cells }), namedIndicator(club, id));

test("an indicator is numerator ÷ denominator × scale, with the cells it comes from", () => {
  const total = valueOf(own.id, full);
  expect(total).toMatchObject({ value: 700, terms: 2 });
  expect(total.value !== null && total.cells.map(({ subject }) => subject)).toEqual(["fos.own_cost", "fos.own_nights"]);
});

test("an indicator without a denominator is numerator × scale", () => {
  expect(valueOf("fos.pence", full)).toMatchObject({ value: 100_000, terms: 1 });
});

test("an indicator relative to another is divided by it, with the cells of both", () => {
  const total = valueOf("fos.relative", full);
  expect(total).toMatchObject({ value: 700 / 2100, terms: 4 });
  expect(total.value !== null && total.cells.map(({ subject }) => subject)).toEqual(Object.keys(full));
});

test.each([
  [own.id, { ...full, "fos.own_cost": null }, "Own fostering is blank"],
  [own.id, { ...full, "fos.own_nights": null }, "Own nights is blank"],
  [own.id, { ...full, "fos.own_nights": 0 }, "the denominator of Own fostering, a week is 0"],
  ["fos.pence", { ...full, "fos.own_cost": null }, "Own fostering is blank"],
  ["fos.relative", { ...full, "fos.own_cost": null }, "Own fostering is blank"],
  ["fos.relative", { ...full, "fos.ifa_cost": null }, "Independent fostering is blank"],
  ["fos.relative", { ...full, "fos.ifa_cost": 0 }, "Independent fostering, a week is 0"],
])("%s can't be worked out from %p", (id, cells, reason) => {
  expect(valueOf(id, cells)).toEqual({ value: null, reason });
});

test("asking for an indicator the club does not have throws", () => {
  expect(() => namedIndicator(club, "fos.none")).toThrow('There is no indicator "fos.none" in Fostering.');
});
