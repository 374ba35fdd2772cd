import type { Directory } from "../../../src/domain/release/directory";
import { searchIndicators } from "../../../src/domain/release/search-indicators";

const entry = (id: string, label: string) => ({ id, label, club: "care" });
const directory: Directory = {
  clubs: [],
  indicators: [
    entry("fostering.cost", "Fostering: weekly cost"),
    entry("fostering.places", "Fostering: places"),
    entry("residential.cost", "Residential care: weekly cost, 2024–25"),
  ],
};

it.each([
  ["one word of the ids", "fostering", ["fostering.cost", "fostering.places"]],
  ["words of id and name, in any order and case", " WEEKLY  Fostering ", ["fostering.cost"]],
  ["a part of a word", "resid", ["residential.cost"]],
  ["another kind of dash", "2024-25", ["residential.cost"]],
  ["words that no indicator has together", "places weekly", []],
  ["no word at all", "", ["fostering.cost", "fostering.places", "residential.cost"]],
  ["blanks", "  ", ["fostering.cost", "fostering.places", "residential.cost"]],
])("finds the indicators by %s", (_, search, ids) => {
  expect(searchIndicators(directory, search).map(({ id }) => id)).toEqual(ids);
});

it("does not match a word that begins in the id and ends in the name", () => {
  expect(searchIndicators(directory, "costfostering")).toEqual([]);
});

it("searches each directory separately", () => {
  expect(searchIndicators(directory, "cost")).toHaveLength(2);
  expect(searchIndicators({ ...directory, indicators: [entry("roads.cost", "Roads")] }, "cost")).toHaveLength(1);
});
