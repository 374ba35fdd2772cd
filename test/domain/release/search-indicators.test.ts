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

it("puts those with whole words before those where a word only begins like it", () => {
  const indicators = [
    entry("ascfr.sensory", "Sensory support: cost"),
    entry("sen.plans", "Plans for sensory needs"),
    entry("ascfr.sensory.sen", "Sensory support, SEN"),
  ];
  const found = (search: string) => searchIndicators({ ...directory, indicators }, search).map(({ id }) => id);
  expect(found("SEN")).toEqual(["sen.plans", "ascfr.sensory.sen", "ascfr.sensory"]);
  expect(found("sen support")).toEqual(["ascfr.sensory.sen", "ascfr.sensory"]);
});

it("searches each directory separately", () => {
  expect(searchIndicators(directory, "cost")).toHaveLength(2);
  expect(searchIndicators({ ...directory, indicators: [entry("roads.cost", "Roads")] }, "cost")).toHaveLength(1);
});
