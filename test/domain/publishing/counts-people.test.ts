import { findClub } from "../../../src/domain/clubs/index";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { countsPeople } from "../../../src/domain/publishing/counts-people";

test("every unit of Children Looked After is known to count people or not to", () => {
  const club = findClub("cla", "2025-26")!;
  const fields = [...questionsOf(club), ...registersOf(club).flatMap(({ columns }) => columns)];
  const units = [...new Set(fields.flatMap(({ unit }) => unit ?? []))];
  expect(units.filter(countsPeople).sort()).toEqual([
    ...["applications", "carers", "children", "enquiries", "families", "households", "referrals", "residents"],
    "young people",
  ]);
  expect(units.filter((unit) => !countsPeople(unit)).sort()).toEqual([
    ...["GBP", "GBP per week", "beds", "full-time equivalents", "homes", "nights", "places", "weeks"],
  ]);
  expect(countsPeople(null)).toBe(false);
});
