import { shippedRelease } from "../support/shipped-release";
import { hasFigures } from "../../src/domain/release/has-figures";
import { askedOf } from "./asked-of";

/*
 * Figures of 2016-17 must not stand for today's in a release of 2026, whatever else that release holds: a formula that
 * leaves the year out gets them in no club.
 */

const clubs = [
  "adults",
  "asc-fr",
  "childrens-services",
  "context",
  "public-health",
  "section-251",
  "section-251-history",
];

/** The calendar year in which a year begins; of years together, the last of them. Written out by hand from the labels. */
const beginnings = new Map([
  ["2020-22", 2022],
  ["2021-24", 2023],
  ["2022-24", 2024],
  ["2023-25", 2025],
]);

describe.each(clubs)("the club %s", (club) => {
  const { release } = shippedRelease(club);
  const ask = askedOf([release], { own: "E08000035" });
  const newest = release.indicators.map((_, indicator) =>
    release.years.filter((_, year) => hasFigures(release, indicator, year)).at(-1),
  );
  const made = 2026; // All shipped releases were made in November 2026.

  it("gives the latest year's median only if that year is at most two years before the release", async () => {
    expect(release.stamp.date).toMatch(/^2026-1[012]/);
    for (const [index, { id, label }] of release.indicators.entries()) {
      const year = newest[index] ?? "";
      const begins = beginnings.get(year) ?? Number(year.slice(0, 4));
      const answer = await ask("PEERMEDIAN", id);
      const named = await ask("PEERMEDIAN", id, "all", year);
      if (made - begins <= 2) expect([id, answer]).toEqual([id, named]);
      else {
        expect(answer).toContain(
          `#N/A The newest figures for ${label} are for ${year}, more than two years before this release was made (2026-27)`,
        );
        expect(typeof named).toBe("number");
      }
    }
  });

  it("lists an old indicator's years, in every function that takes a year", async () => {
    const old = newest.findIndex((year) => Number((year ?? "").slice(0, 4)) < 2022);
    const { id } = release.indicators[old] ?? { id: null };
    if (id === null) return;
    const years = release.years.filter((_, year) => hasFigures(release, old, year)).join(", ");
    const sentence = expect.stringContaining(`Its years are ${years}. To use one of them, give the year.`);
    for (const name of [
      "VALUE",
      "PEERMEDIAN",
      "PEERMEAN",
      "PEERPOOLED",
      "PEERMIN",
      "PEERMAX",
      "PEERCOUNT",
      "PEERSTDEV",
    ])
      expect([name, await ask(name, id)]).toEqual([name, sentence]);
    for (const name of ["PEERVALUES", "PEERRANK", "PEERPERCENTRANK", "PEERZ", "GAP", "GAPCOST"])
      expect([name, await ask(name, id)]).toEqual([name, sentence]);
    for (const name of ["PEERQUARTILE", "PEERPERCENTILE"])
      expect([name, await ask(name, id, 1)]).toEqual([name, sentence]);
    for (const name of ["RANKOF", "GAPOF", "ZOF", "PERCENTRANKOF"])
      expect([name, await ask(name, 1, id)]).toEqual([name, sentence]);
    for (const year of ["latest", "latest-1", ""])
      expect([year, await ask("VALUE", id, "", year)]).toEqual([year, sentence]);
  });
});

it("gives a 2016-17 unit cost only if that year is asked for", async () => {
  const ask = askedOf([shippedRelease("asc-fr").release], { own: "E08000035" });
  const id = "ascfr.residential.65-plus.physical-support.weekly-cost";
  expect(await ask("UNITCOST", id)).toBe(
    "#N/A The newest figures for Residential care, 65 and over, physical support: weekly cost are for 2016-17, more than two years before this release was made (2026-27). Its years are 2014-15, 2016-17. To use one of them, give the year.",
  );
  expect(typeof (await ask("UNITCOST", id, "", "2016-17"))).toBe("number");
});
