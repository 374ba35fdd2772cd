import { resolveYear } from "../../../src/domain/indicators/resolve-year";
import { opened } from "../../functions/asked-of";
import { contentOf } from "../release/release-content";
import { smallRelease } from "../../support/small-release";

const weeklyCost = 0;
const rate = 1;
const old = 4;
const never = 5;

describe("resolveYear", () => {
  it.each(["2024-25", " 2024-25 ", "2024/25", "2024–25", "2024-2025"])("finds the year written %s", (given) => {
    expect(resolveYear(smallRelease, weeklyCost, given)).toEqual({ ok: true, value: 3 });
  });

  it.each([null, "", "latest", "Latest "])("takes %p to mean the newest year with data", (given) => {
    expect(resolveYear(smallRelease, weeklyCost, given)).toEqual({ ok: true, value: 3 });
  });

  it("leaves a year whose figures are all missing out of latest", () => {
    expect(resolveYear(smallRelease, rate, "latest")).toEqual({ ok: true, value: 2 });
  });

  it("takes figures of two years before the release's newest year as latest", () => {
    const within = {
      ...smallRelease,
      column: (_: number, year: number) => (year === 1 ? smallRelease.column(0, 0) : null),
    };
    expect(resolveYear(within, weeklyCost, null)).toEqual({ ok: true, value: 1 });
  });

  it("does not take figures older than that as latest, only by their year", () => {
    const latest = resolveYear(smallRelease, old, "latest");
    expect(latest).toMatchObject({ ok: false, problem: { code: "latest-too-old" } });
    expect(!latest.ok && latest.problem.message).toContain("2020-21");
    expect(resolveYear(smallRelease, old, "2020-21")).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ["2021-24", true],
    ["2019-22", false],
    ["1998-01", false],
    ["2022", true],
    ["2021", false],
  ])("takes %s for latest beside 2024-25: %s", (newest, isLatest) => {
    const years = [newest, "2024-25"];
    const column = (_: number, year: number) => (year === 0 ? smallRelease.column(0, 0) : null);
    const latest = resolveYear({ ...smallRelease, years, column }, weeklyCost, "latest");
    expect(latest).toMatchObject(isLatest ? { value: 0 } : { problem: { code: "latest-too-old" } });
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

  it("says which years there are", () => {
    const found = resolveYear(smallRelease, weeklyCost, "2022-23");
    expect(!found.ok && found.problem.message).toBe(
      "Care: weekly cost has no figures for 2022-23; it has 2020-21, 2024-25.",
    );
  });

  it("finds no latest year of an indicator without any figure", () => {
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
      years,
      columns: years.map((_, at) => ({ ...content.columns[0]!, year: at })),
    });
    const found = resolveYear(release, 0, given);
    expect(found.ok && release.years[found.value]).toBe(year);
  });

  it("looks no further back where the year before has no figures", () => {
    const before = resolveYear(smallRelease, weeklyCost, "latest-1");
    expect(!before.ok && before.problem.message).toBe(
      "Care: weekly cost has no figures for 2023-24; it has 2020-21, 2024-25.",
    );
    expect(resolveYear(smallRelease, old, "latest-1")).toMatchObject({
      ok: false,
      problem: { code: "latest-too-old" },
    });
  });
});
