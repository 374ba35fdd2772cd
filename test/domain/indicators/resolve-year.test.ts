import { resolveYear } from "../../../src/domain/indicators/resolve-year";
import type { Release } from "../../../src/domain/release/release";
import { opened } from "../../functions/asked-of";
import { contentOf } from "../release/release-content";
import { smallRelease } from "../../support/small-release";

const weeklyCost = 0;
const rate = 1;
const old = 4;
const never = 5;

/** A release made on a day, whose only figures are of one year. */
function withNewest(year: string, date: string): Release {
  const column = () => smallRelease.column(0, 0);
  return { ...smallRelease, stamp: { ...smallRelease.stamp, date }, years: [year], column };
}

describe("resolveYear", () => {
  it.each(["2024-25", " 2024-25 ", "2024/25", "2024–25", "2024-2025"])("finds the year written %s", (given) => {
    expect(resolveYear(smallRelease, weeklyCost, given)).toEqual({ ok: true, value: 3 });
  });

  it.each([null, "", "latest", "Latest "])("takes %p to mean the newest year with data", (given) => {
    expect(resolveYear(smallRelease, weeklyCost, given)).toEqual({ ok: true, value: 3 });
  });

  it("does not count a year whose figures are all missing as latest", () => {
    expect(resolveYear(smallRelease, rate, "latest")).toEqual({ ok: true, value: 2 });
  });

  it.each([
    ["2026-01-31", "2023-24", true],
    ["2026-03-31", "2023-24", true],
    ["2026-04-01", "2023-24", false],
    ["2026-11-25", "2023-24", false],
    ["2026-11-25", "2024-25", true],
    ["2020-01-01", "2024-25", true],
  ])("of a release made on %s takes %s for latest: %s", (date, newest, isLatest) => {
    const latest = resolveYear(withNewest(newest, date), weeklyCost, "latest");
    expect(latest).toMatchObject(isLatest ? { value: 0 } : { problem: { code: "latest-too-old" } });
  });

  it("finds figures older than that only by their year, not as latest", () => {
    const latest = resolveYear(smallRelease, old, "latest");
    expect(latest).toMatchObject({ ok: false, problem: { code: "latest-too-old" } });
    expect(!latest.ok && latest.problem.message).toBe(
      "The newest figures for Count of old are for 2020-21, more than two years before this release was made (2025-26). Its years are 2020-21. To use one of them, give the year.",
    );
    expect(resolveYear(smallRelease, old, "2020-21")).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ["2021-24", true],
    ["2022-24", true],
    ["2021-23", true],
    ["2020-22", false],
    ["2019-22", false],
    ["1998-01", false],
    ["1999-01", false],
    ["2023", true],
    ["2022", false],
  ])("takes %s for latest in a release made in 2025-26: %s", (newest, isLatest) => {
    const latest = resolveYear(withNewest(newest, "2026-01-31"), weeklyCost, "latest");
    expect(latest).toMatchObject(isLatest ? { value: 0 } : { problem: { code: "latest-too-old" } });
  });

  it("does not take old figures as latest even if the release has nothing newer", () => {
    const latest = resolveYear(withNewest("2016-17", "2026-11-25"), weeklyCost, null);
    expect(latest).toMatchObject({ ok: false, problem: { code: "latest-too-old" } });
  });

  it.each([
    ["2024", "bad-year"],
    ["last year", "bad-year"],
    ["2024-26", "bad-year"],
    ["1999-00", "year-not-in-release"],
    ["2021-22", "year-not-in-release"],
    ["2022-23", "no-data-in-year"],
  ])("says what is wrong with %s: %s", (given, code) => {
    expect(resolveYear(smallRelease, weeklyCost, given)).toMatchObject({ ok: false, problem: { code } });
  });

  it("lists the years there are", () => {
    const found = resolveYear(smallRelease, weeklyCost, "2022-23");
    expect(!found.ok && found.problem.message).toBe(
      "Care: weekly cost has no figures for 2022-23; its years are 2020-21, 2024-25.",
    );
  });

  it("finds no latest year for an indicator without any figure", () => {
    expect(resolveYear(smallRelease, never, null)).toMatchObject({ ok: false, problem: { code: "no-data-in-year" } });
  });

  it.each([
    ["latest-1", "2022-23"],
    ["Latest - 1", "2022-23"],
    ["latest-0", "2023-24"],
    ["latest–3", "2020-21"],
  ])("counts %s back from the latest", (given, year) => {
    const years = ["2020-21", "2021-22", "2022-23", "2023-24"];
    const content = contentOf({ cost: ["1"] });
    const release = opened({
      ...content,
      stamp: { ...content.stamp, date: "2025-06-30" },
      years,
      columns: years.map((_, at) => ({ ...content.columns[0]!, year: at })),
    });
    const found = resolveYear(release, 0, given);
    expect(found.ok && release.years[found.value]).toBe(year);
  });

  it("does not look further back if the year before has no figures", () => {
    const before = resolveYear(smallRelease, weeklyCost, "latest-1");
    expect(!before.ok && before.problem.message).toBe(
      "Care: weekly cost has no figures for 2023-24; its years are 2020-21, 2024-25.",
    );
    expect(resolveYear(smallRelease, old, "latest-1")).toMatchObject({
      ok: false,
      problem: { code: "latest-too-old" },
    });
  });
});
