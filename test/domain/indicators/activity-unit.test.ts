import { activityUnit } from "../../../src/domain/indicators/activity-unit";
import { itemAt } from "../../../src/domain/item-at";
import { shippedRelease } from "../../support/shipped-release";

const clubs = ["section-251", "childrens-services", "adults", "asc-fr", "public-health", "context"];

test("whom and what the costs of all clubs are spread over, in words that a sentence can have", () => {
  const said = clubs.flatMap((club) => {
    const { release } = shippedRelease(club);
    return release.indicators.flatMap((indicator) => {
      if (!indicator.unit.startsWith("GBP ") || !indicator.parts.published) return [];
      const { denominator } = indicator.parts;
      const of = itemAt(release.indicators, release.indicatorById.get(denominator) ?? -1);
      return [activityUnit(indicator, of, "2024-25")];
    });
  });
  expect([...new Set(said)].sort()).toEqual([
    "children in need on 31 March",
    "children looked after on 31 March",
    "residents aged 0 to 17 in the middle of 2024",
    "residents aged 0 to 17 on 30 June 2024",
    "residents aged 18 and over in the middle of 2024",
    "residents aged 18 to 64 in the middle of 2024",
    "residents aged 2 to 18 projected for the middle of 2024",
    "residents aged 65 and over in the middle of 2024",
    "residents in the middle of 2024",
    "weeks of care in the year",
  ]);
});

test.each([
  ["children with an education, health and care plan in the January census", null],
  [
    "residents aged 2 to 18 in the middle of the year, projected",
    "residents aged 2 to 18 in the middle of 2024, projected",
  ],
  ["income from the grant in the year", "plans"],
  [null, "plans"],
])("cuts nothing off a definition: %s", (denominator, words) => {
  expect(activityUnit({ denominator }, { unit: "plans" }, "2024-25")).toBe(words ?? denominator);
});
