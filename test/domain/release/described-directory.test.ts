import { headingsOf } from "../../../src/domain/clubs/published/headings-of";
import { publishedClubs } from "../../../src/domain/clubs/published/index";
import { describedDirectory } from "../../../src/domain/release/described-directory";
import { directoryOf } from "../../../src/domain/release/directory";
import { smallRelease } from "../../support/small-release";

test("says of each indicator its unit, its heading and its newest year, and otherwise what a directory says", () => {
  const described = describedDirectory(smallRelease, new Map([["care.weekly-cost", "Weekly costs"]]));
  const byId = new Map(described.indicators.map((indicator) => [indicator.id, indicator]));
  expect(byId.get("care.weekly-cost")).toEqual({
    id: "care.weekly-cost",
    label: "Care: weekly cost",
    club: "small",
    unit: "GBP per week",
    heading: "Weekly costs",
    newest: "2024-25",
  });
  expect(byId.get("old.count")).toMatchObject({ newest: "2020-21" });
  expect(byId.get("old.count")).not.toHaveProperty("heading");
  expect({
    ...described,
    indicators: described.indicators.map(({ id, label, club }) => ({ id, label, club })),
  }).toEqual(directoryOf(smallRelease));
});

test("every indicator of a published club has a heading, and another club has none", () => {
  for (const { club, sections } of publishedClubs) {
    const ids = sections.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect([...headingsOf(club).keys()]).toEqual(ids);
  }
  expect(headingsOf("children-looked-after").size).toBe(0);
});
