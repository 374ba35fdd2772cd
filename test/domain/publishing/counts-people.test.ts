import * as fc from "fast-check";
import type { CellRelations, DisclosureMember } from "../../../src/domain/disclosure/disclosure-input";
import { relationsOf } from "../../../src/domain/disclosure/relations-of";
import { withholdFigures } from "../../../src/domain/disclosure/withhold-figures";
import { disclosureMembers } from "../../../src/domain/publishing/disclosure-members";
import { personIn } from "../../../src/domain/publishing/person-in";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { attack } from "../disclosure/attack";
import { answersOf } from "../rules/answers-of";
import { findClub } from "../../../src/domain/clubs/index";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { countsPeople } from "../../../src/domain/publishing/counts-people";

const unitsOf = (id: string) => {
  const club = findClub(id, "2025-26")!;
  const fields = [...questionsOf(club), ...registersOf(club).flatMap(({ columns }) => columns)];
  return [...new Set(fields.flatMap(({ unit }) => unit ?? []))];
};

test("every unit of Children Looked After is known to count people or not to", () => {
  const units = unitsOf("cla");
  expect(units.filter(countsPeople).sort()).toEqual([
    ...["applications", "carers", "children", "enquiries", "families", "households", "referrals", "residents"],
    "young people",
  ]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per week", "beds", "full-time equivalents", "homes", "nights", "places", "weeks"],
  ]);
  expect(countsPeople(null)).toBe(false);
});

test("every unit of Adoption and special guardianship is known to count people or not to", () => {
  const units = unitsOf("adoption");
  expect(units.filter(countsPeople).sort()).toEqual([
    ...["adults", "applications", "children", "families", "households", "placements", "residents"],
    "sibling groups",
  ]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per week", "days", "exchanges", "full-time equivalents", "weeks"],
  ]);
});

test("every unit of Self-Directed Support is known to count people or not to", () => {
  const units = unitsOf("self-directed-support");
  expect(units.filter(countsPeople).sort()).toEqual(["carers", "people", "residents"]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per hour", "GBP per night", "GBP per week", "days", "full-time equivalents", "weeks"],
  ]);
  const club = findClub("self-directed-support", "2025-26")!;
  expect(personIn(club, "sds.weeks_65")).toBeCloseTo(52.14, 2);
  expect(personIn(club, "sds.to_payment_days")).toBeNull();
});

test("every unit of Special Educational Needs is known to count people or not to", () => {
  const units = unitsOf("sen");
  expect(units.filter(countsPeople).sort()).toEqual([
    ...["cases", "placements", "plans", "pupils", "requests", "residents"],
  ]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["%", "GBP", "GBP per week", "full-time equivalents", "weeks"],
  ]);
});

test("every unit of Early Intervention is known to count people or not to", () => {
  const units = unitsOf("early-intervention");
  expect(units.filter(countsPeople).sort()).toEqual(["people", "requests", "residents"]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per hour", "contacts", "flats", "full-time equivalents", "hours", "weeks"],
  ]);
});

test("the CFO Confidence Survey asks for amounts alone, and counts nobody", () => {
  expect(unitsOf("cfo-survey")).toEqual(["GBP"]);
});

test("every unit of Residential and Nursing Care is known to count people or not to", () => {
  const units = unitsOf("residential-nursing");
  expect(units.filter(countsPeople).sort()).toEqual(["people", "placements", "residents"]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per week", "beds", "full-time equivalents", "homes", "weeks"],
  ]);
});

test("every unit of Financial Assessments is known to count people or not to", () => {
  const units = unitsOf("financial-assessments");
  expect(units.filter(countsPeople).sort()).toEqual(["assessments", "people", "residents"]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["%", "GBP", "GBP per week", "days", "full-time equivalents", "invoices"],
  ]);
  const club = findClub("financial-assessments", "2025-26")!;
  expect(personIn(club, "fa.new")).toBe(1);
  for (const took of ["fa.days", "fa.homes_days", "fa.own_target"])
    expect([took, personIn(club, took)]).toEqual([took, null]);
});

test("one person is a child, a year of nights, or a place in use, and no bed that may be empty", () => {
  const club = findClub("cla", "2025-26")!;
  expect(personIn(club, "cla.at_31_march")).toBe(1);
  expect(personIn(club, "cla.uasc_nights")).toBe(365);
  expect(personIn({ ...club, year: "2027-28" }, "homes[nights_occupied]")).toBe(366);
  expect(personIn(club, "cla.assessment_weeks")).toBeCloseTo(52.14, 2);
  expect(personIn(club, "cla.foster_places_filled")).toBe(1);
  for (const none of [
    "cla.foster_places",
    "homes[nights_available]",
    "cla.block_empty_nights",
    "cla.sold_nights",
    "cla.uasc_grant",
  ]) {
    expect([none, personIn(club, none)]).toEqual([none, null]);
  }
  expect(personIn(club, { rowsOf: "homes" })).toBeNull();
  const homes = findClub("residential-nursing", "2025-26")!;
  expect(personIn(homes, "homes[weeks_occupied]")).toBeCloseTo(52.14, 2);
  expect(personIn(homes, "homes[weeks_available]")).toBeNull();
  expect(personIn(homes, "rn.block_empty_weeks")).toBeNull();
});

test("in Children Looked After nobody is counted from nights and grants; counting people alone, most are", () => {
  const club = findClub("cla", "2025-26")!;
  const relations = relationsOf(club);
  let without = 0;
  fc.assert(
    fc.property(fc.tuple(...Array.from({ length: 8 }, () => fc.integer({ min: 0, max: 7 }))), (children) => {
      const cells = councilOf(children);
      const answers = answersOf(club, { ...cla202526Example, cells: { ...cla202526Example.cells, ...cells } });
      const [member] = disclosureMembers(club, new Map([["E1", answers]]));
      const told = withheldOf(member!, relations);
      expect(attack({ member: member!, withheld: told, relations })).toEqual([]);
      const people = [...member!.cells].map(
        ([id, cell]) => [id, { ...cell, person: cell.person === 1 ? 1 : null }] as const,
      );
      const counting = withheldOf({ ...member!, cells: new Map(people) }, { ...relations, prices: [] });
      if (attack({ member: member!, withheld: counting, relations }).length > 0) without += 1;
    }),
    { seed: 12, numRuns: 25 },
  );
  expect(without).toBeGreaterThan(12);
});

/** Nights and money of so many children in placements that few are in, and of so many asylum-seeking children. */
function councilOf([asylum = 0, ...placed]: readonly number[]): Record<string, number> {
  const ids = ["residential_public", "residential_voluntary", "supported_own", "supported_public", "kinship_public"];
  const few = ids.map((id, at) => [id, placed[at] ?? 0] as const);
  const counts = few.flatMap(([id, count]) => [
    [`cla.${id}_nights`, count * 365] as const,
    [`cla.${id}_spend`, count * 200_000] as const,
  ]);
  const totals = ["residential", "supported", "kinship"].flatMap((type) =>
    ["nights", "spend"].map((what) => {
      const cells = ["own", "independent", "public", "voluntary"].map((provider) => `cla.${type}_${provider}_${what}`);
      const valueOf = (id: string) => Object.fromEntries(counts)[id] ?? Number(cla202526Example.cells?.[id] ?? 0);
      return [`cla.${type}_${what}`, cells.reduce((sum, id) => sum + valueOf(id), 0)] as const;
    }),
  );
  const ofAsylum = { "cla.uasc_nights": asylum * 365, "cla.uasc_grant": asylum * 365 * 143 };
  return { ...Object.fromEntries([...counts, ...totals]), ...ofAsylum };
}

function withheldOf(member: DisclosureMember, relations: CellRelations): ReadonlySet<string> {
  return new Set(
    withholdFigures({ year: "2025-26", members: [member], relations })
      .get("E1")
      ?.keys(),
  );
}
