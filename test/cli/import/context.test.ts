import { context } from "../../../src/domain/clubs/published/context";
import { similarityDefaults } from "../../../src/domain/peers/similarity-defaults";
import { releasedClub } from "./released-club";

const { release, figure, figures, national } = releasedClub("context");

test.each([
  // mid-year estimates: 30 June 2024 is in 2024-25
  ["Leeds", "ctx.population.0-17", "2024-25", 176_239],
  ["Leeds", "ctx.population.0-17", "2012-13", 156_568],
  ["Leeds", "ctx.population.65-plus", "2023-24", 129_862],
  ["Leeds", "ctx.population.all-ages", "2019-20", 793_139],
  // 131,845 ÷ 845,189
  ["Leeds", "ctx.population.65-plus-share", "2024-25", 15.6],
  ["Cumbria", "ctx.population.0-17", "2022-23", 90_547],
  // English Indices of Deprivation
  ["Blackpool", "ctx.imd-2019.average-score", "2019", 45.039],
  ["Blackpool", "ctx.imd-2019.rank-of-average-rank", "2019", 1],
  ["Kent", "ctx.imd-2025.average-score", "2025", 20.6838],
  ["Barnsley", "ctx.imd-2025.average-score", "2025", 30.057],
  ["Barnsley", "ctx.imd-2025.rank-of-average-rank", "2025", 40],
  // classes, in numbers
  ["Leeds", "ctx.rural.class", "2021", 1],
  ["Kent", "ctx.rural.class", "2021", 4],
  ["Kent", "ctx.rural.band", "2021", 2],
  ["North Yorkshire", "ctx.rural.band", "2021", 3],
  ["Cornwall", "ctx.rural.band", "2021", 4],
  ["Camden", "ctx.area-cost-adjustment", "2023-24", 1.21379],
  // 30 September
  ["Leeds", "ctx.social-workers.agency-share", "2025", 2.1],
  ["Kent", "ctx.social-workers.caseload", "2025", 17],
  ["Kent", "ctx.fostering.approved-places", "2018-19", 1380],
  ["Kent", "ctx.fostering.approved-places", "2024-25", 1105],
  // homes by where they are
  ["Leeds", "ctx.childrens-homes.council.places", "2024-25", 58],
  ["Kent", "ctx.childrens-homes.private.places", "2024-25", 368],
  ["Leeds", "ctx.supported-accommodation.private.places", "2024-25", 290],
])("%s, %s, %s is %d", (member, indicator, year, published) => {
  expect(figure(member, indicator, year)).toBe(published);
});

test.each([
  ["ctx.population.0-17", "2024-25", 12_183_016],
  ["ctx.population.65-plus", "2024-25", 10_981_092],
  ["ctx.social-workers.turnover-share", "2025", 11.8],
  ["ctx.fostering.approved-places", "2017-18", 87_120],
])("England, %s, %s is %d, and England is no member", (indicator, year, published) => {
  expect(national(indicator, year)).toBe(published);
  expect(release.members.map(({ name }) => name)).not.toContain("England");
});

test("years between the estimates before and after the census are not filled in", () => {
  for (const year of ["2021-22", "2022-23"]) {
    expect(figures("ctx.population.65-plus", year).size).toBe(0);
    expect(figures("ctx.population.0-17", year).size).toBeGreaterThan(140);
  }
  const adults = context.sections[0]?.indicators.find(({ id }) => id === "ctx.population.18-plus");
  expect(adults?.breaks?.map(({ year }) => year)).toEqual(["2023-24"]);
});

test("children and adults in mid-2024 add up to all residents, for every council", () => {
  const children = figures("ctx.population.0-17", "2024-25");
  const adults = figures("ctx.population.18-plus", "2024-25");
  const all = figures("ctx.population.all-ages", "2024-25");
  expect(all.size).toBe(153);
  for (const [member, residents] of all) {
    expect([member, (children.get(member) ?? NaN) + (adults.get(member) ?? NaN)]).toEqual([member, residents]);
  }
});

test("the share of children begins when both counts come from the same issue", () => {
  expect(figures("ctx.population.0-17-share", "2023-24").size).toBe(0);
  expect(figures("ctx.population.0-17-share", "2024-25").size).toBe(153);
});

test("2025 ranks are for the 132 councils that are not counties, scores for all 153", () => {
  expect(figures("ctx.imd-2025.rank-of-average-rank", "2025").size).toBe(132);
  expect(figures("ctx.imd-2025.rank-of-average-rank", "2025").has("Kent")).toBe(false);
  expect(figures("ctx.imd-2025.average-score", "2025").size).toBe(153);
});

test("figures restated for councils before they began are left out", () => {
  expect(figures("ctx.population.all-ages", "2019-20").has("Cumberland")).toBe(false);
  expect(figures("ctx.population.all-ages", "2023-24").has("Cumberland")).toBe(true);
  expect(figures("ctx.rural.band", "2021").has("Cumberland")).toBe(false);
  expect(figures("ctx.rural.band", "2021").has("Cumbria")).toBe(true);
});

test("an area without homes of a kind has no figure, and none is made up", () => {
  const homes = figures("ctx.childrens-homes.health.places", "2024-25");
  expect(homes.size).toBe(4);
  expect([...homes.values()]).not.toContain(0);
});

test("every indicator has figures in the release", () => {
  for (const { id } of context.sections.flatMap((section) => section.indicators)) {
    expect([id, release.years.some((year) => figures(id, year).size > 0)]).toEqual([id, true]);
  }
});

test("similar authorities are found by characteristics that nearly every council has in the year named", () => {
  for (const { indicator, year } of similarityDefaults) {
    expect([indicator, figures(indicator, year).size >= 151]).toEqual([indicator, true]);
  }
});
