import {
  clubsToChoose,
  directoryOf,
  findClubNamed,
  findClubOf,
  type Directory,
} from "../../../src/domain/release/directory";
import { smallRelease } from "../../support/small-release";

const entry = (id: string, label: string, club: string) => ({ id, label, club });
const release = { version: 1, state: "final", date: "2026-01-31", hash: "0" } as const;
const directory: Directory = {
  clubs: [
    { club: "care", label: "Care club", release },
    { club: "roads", label: "Roads", release },
  ],
  indicators: [
    entry("care.rate", "Rate", "care"),
    entry("population", "Population", "care"),
    entry("roads.rate", "Rate", "roads"),
    entry("population", "Population", "roads"),
    entry("roads.length", "care.rate", "roads"),
  ],
};

it("lists what a release has", () => {
  const { clubs, indicators } = directoryOf(smallRelease);
  expect(clubs).toEqual([
    {
      club: "small",
      label: "Small club",
      release: { version: 3, state: "draft", date: "2026-01-31", hash: smallRelease.hash, demonstration: true },
    },
  ]);
  expect(indicators).toHaveLength(smallRelease.indicators.length);
  expect(indicators[0]).toEqual(entry("care.weekly-cost", "Care: weekly cost", "small"));
});

it("says which club a release goes with", () => {
  const part = { ...smallRelease, stamp: { ...smallRelease.stamp, partOf: "care" } };
  expect(directoryOf(part).clubs[0]).toMatchObject({ club: "small", partOf: "care" });
  expect(directoryOf(smallRelease).clubs[0]).not.toHaveProperty("partOf");
});

it("offers a club that goes with another only if that other one is not there", () => {
  const past = { club: "past", label: "Past", release, partOf: "care" };
  const chosen = (clubs: Directory["clubs"]) => clubsToChoose({ clubs, indicators: [] }).map(({ club }) => club);
  expect(chosen([...directory.clubs, past])).toEqual(["care", "roads"]);
  expect(chosen([past, ...directory.clubs.slice(1)])).toEqual(["past", "roads"]);
  expect(findClubOf({ clubs: [past], indicators: [entry("past.rate", "Rate", "past")] }, "past.rate").ok).toBe(true);
});

describe("findClubOf", () => {
  it.each([
    ["its id", "roads.length", "roads.length"],
    ["its id in another case, with spaces and another dash", " ROADS. length", "roads.length"],
    ["an id that is another's label", "care.rate", "care.rate"],
  ])("finds an indicator by %s", (_, given, id) => {
    expect(findClubOf(directory, given)).toMatchObject({ ok: true, value: { id } });
  });

  it("takes the first of several clubs that share an id, also by label", () => {
    expect(findClubOf(directory, "population")).toMatchObject({ ok: true, value: { club: "care" } });
    expect(findClubOf(directory, "POPULATION ")).toMatchObject({ ok: true, value: { club: "care" } });
  });

  it("says which indicators share a label, and whose they are", () => {
    const found = findClubOf(directory, "rate");
    expect(found).toMatchObject({ ok: false, problem: { code: "ambiguous-name" } });
    expect(!found.ok && found.problem.message).toContain("care.rate (care) or roads.rate (roads)");
  });

  it("suggests the nearest id in any club for one that is in none", () => {
    const found = findClubOf(directory, "roads.lenght");
    expect(!found.ok && found.problem.message).toBe(
      `There is no indicator "roads.lenght". Did you mean "roads.length"?`,
    );
    expect(findClubOf(directory, "Roads.Lenght")).toMatchObject({
      problem: { message: expect.stringContaining("roads.length") as string },
    });
    expect(findClubOf(directory, "")).toMatchObject({ ok: false, problem: { code: "unknown-indicator" } });
  });
});

describe("findClubNamed", () => {
  it.each(["care", "CARE", "Care club", "care  CLUB"])("finds a club by id or label: %s", (given) => {
    expect(findClubNamed(directory, given)).toMatchObject({ ok: true, value: { club: "care" } });
  });

  it("lists the user's clubs if there is no such club", () => {
    const found = findClubNamed(directory, "sewers");
    expect(!found.ok && found.problem.message).toBe(`There is no club "sewers". Your clubs are care, roads.`);
    const none = findClubNamed({ clubs: [], indicators: [] }, "care");
    expect(!none.ok && none.problem.message).toContain("You are not in any club that has figures.");
  });
});
