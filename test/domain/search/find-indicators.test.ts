import type { Directory, DirectoryIndicator } from "../../../src/domain/release/directory";
import { findIndicators } from "../../../src/domain/search/find-indicators";
import { shippedDirectory } from "../../support/shipped-directory";

const release = { version: 1, state: "final", date: "2026-01-31", hash: "0" } as const;
const entry = (id: string, label: string, more: Partial<DirectoryIndicator> = {}): DirectoryIndicator => ({
  id,
  label,
  club: "care",
  newest: "2024-25",
  ...more,
});
const directoryOf = (...indicators: readonly DirectoryIndicator[]): Directory => ({
  clubs: [
    { club: "care", label: "Care club", release },
    { club: "roads", label: "Roads and streets", release },
  ],
  indicators,
});
const found = (directory: Directory, search: string) => findIndicators(directory, search).map(({ id }) => id);

const homes = entry("care.homes", "Residential care, all reasons: weekly cost", { unit: "GBP per week" });
const part = entry("care.homes.part", "Residential care, mental health: weekly cost", { unit: "GBP per week" });
const spend = entry("care.homes.spend", "Residential care, all reasons: expenditure", { unit: "GBP" });
const income = entry("care.homes.income", "Residential care, all reasons: income", { unit: "GBP" });
const ended = entry("care.homes.old", "Residential care, all reasons: weekly cost", {
  unit: "GBP per week",
  newest: "2014-15",
});
const lights = entry("lights", "Street lights", { club: "roads", unit: "lights", heading: "At night" });
const small = directoryOf(income, part, ended, spend, homes, lights);

describe("findIndicators", () => {
  test.each([
    ["the total before its part", homes, part],
    ["a cost per unit before an amount", homes, spend],
    ["an amount before income", spend, income],
    ["what goes on before what ended", homes, ended],
  ])("puts %s", (_, first, second) => {
    for (const directory of [directoryOf(first, second), directoryOf(second, first)]) {
      expect(found(directory, "residential care")).toEqual([first.id, second.id]);
    }
  });

  test.each([
    ["any of the words", "lights xyz", "lights"],
    ["a plural, a capital and an apostrophe", "STREET's light", "lights"],
    ["a typing mistake", "resdential", "care.homes"],
    ["the beginning of a word", "resid", "care.homes"],
    ["words of the id", "care.homes.spend", "care.homes.spend"],
    ["the heading", "night", "lights"],
    ["the club", "roads", "lights"],
    ["what people say for it", "fees of homes for adults", "care.homes"],
  ])("finds an indicator by %s", (_, search, first) => {
    expect(found(small, search)[0]).toBe(first);
  });

  test.each(["", "  ", "of the", "zzzzzz", "?!"])("finds nothing for %j", (search) => {
    expect(found(small, search)).toEqual([]);
  });

  test("answers at once when somebody pastes a whole page into the search, by its beginning", () => {
    const directory = shippedDirectory();
    const begun = performance.now();
    expect(found(directory, "weekly cost of residential care ".repeat(4000)).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test("doesn't take a short word for another: an abbreviation is not a typing mistake", () => {
    expect(found(directoryOf(entry("spend", "Spend")), "SEND")).toEqual([]);
  });

  test("gives unit costs no advantage if a number is asked for", () => {
    const count = entry("count", "Placements, number", { unit: "children" });
    const cost = entry("cost", "Placements: weekly cost", { unit: "GBP per week" });
    expect(found(directoryOf(count, cost), "placement")).toEqual(["cost", "count"]);
    expect(found(directoryOf(count, cost), "number of placement")).toEqual(["count", "cost"]);
  });

  test("finds every shipped indicator first by its id, and among the first five by its name", () => {
    const directory = shippedDirectory();
    // Every 20th: all of them would take a minute.
    const some = directory.indicators.filter((_, index) => index % 20 === 0);
    const missed = some.filter(
      ({ id, label }) => found(directory, id)[0] !== id || !found(directory, label).slice(0, 5).includes(id),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
