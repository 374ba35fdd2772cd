import { peerFigures, publishedFigure } from "../../../src/domain/rules/published-figure";
import { leeds } from "./answers-of";
import { peerRelease } from "./peer-release";

const older = peerRelease([
  { indicator: "a", year: "2022-23", figures: [10, 20, null, 40] },
  { indicator: "a", year: "2023-24", figures: [11, null, null, null] },
  { indicator: "b", year: "2022-23", figures: [1, 2, 3] },
  { indicator: "c", year: "2023-24", figures: [7] },
]);
const newer = peerRelease([{ indicator: "b", year: "2023-24", figures: [5, 6] }]);

test("a figure says where it was published, and demonstration data says that it is made up", () => {
  expect(publishedFigure([older], "a", leeds, "2022-23")).toEqual({
    value: 10,
    source: "Small club, 2022-23, release 3 of 31 Jan 2026, demonstration data",
    label: "Published a",
    publication: "Made up (Nobody)",
  });
  const real = { ...older, stamp: { ...older.stamp, demonstration: false } };
  expect(publishedFigure([real], "a", leeds, "2022-23")).toMatchObject({
    source: "Small club, 2022-23, release 3 of 31 Jan 2026",
  });
});

test("the figure comes from the first release that has the indicator", () => {
  expect(publishedFigure([older, newer], "b", leeds, "2022-23")).toMatchObject({ value: 1 });
  expect(publishedFigure([newer, older], "b", leeds, "2022-23")).toEqual({
    value: null,
    reason: "the release has no figures for that year",
  });
  expect(publishedFigure([newer, older], "a", leeds, "2022-23")).toMatchObject({ value: 10 });
});

test.each([
  [[newer], "a", leeds, "2022-23", "no release has a"],
  [[older], "a", "E99999999", "2022-23", "E99999999 is not in Small club"],
  [[older], "a", leeds, "2019-20", "Small club has no figures for 2019-20"],
])("a missing figure has a reason", (releases, indicator, member, year, reason) => {
  expect(publishedFigure(releases, indicator, member, year)).toEqual({ value: null, reason });
});

test("the other members' figures are from the last year in which any of them has one", () => {
  expect(peerFigures([older], "a", leeds)).toEqual({
    values: [40, 20],
    source: "Small club, 2022-23, release 3 of 31 Jan 2026, demonstration data",
    year: "2022-23",
  });
});

test("the other members' figures are for the indicator asked for", () => {
  expect(peerFigures([older], "b", leeds)).toMatchObject({ values: [3, 2], year: "2022-23" });
});

test("for a member who is not in the release, all members are other members", () => {
  expect(peerFigures([older], "a", "E99999999")).toMatchObject({ values: [11], year: "2023-24" });
});

test("there are no figures if no other member has one or no release has the indicator", () => {
  expect(peerFigures([older], "c", leeds)).toBeNull();
  expect(peerFigures([newer], "a", leeds)).toBeNull();
  expect(peerFigures([], "a", leeds)).toBeNull();
});
