import { smallRelease } from "../support/small-release";
import { shippedRelease } from "../support/shipped-release";
import { askedOf } from "./asked-of";

const ask = askedOf([shippedRelease("section-251").release], { own: "E08000035" });
const years = (rows: unknown) => (rows as unknown[][]).map(([year]) => year);
const values = (rows: unknown) => (rows as unknown[][]).map(([, value]) => value);
const notes = (rows: unknown) => (rows as unknown[][]).map(([, , note]) => note);

describe("TREND", () => {
  it("is the user's own values over the years, oldest first", async () => {
    const rows = await ask("TREND", "s251.fostering.weekly-cost");
    expect(years(rows)).toEqual([
      "2016-17",
      "2017-18",
      "2018-19",
      "2019-20",
      "2020-21",
      "2021-22",
      "2022-23",
      "2023-24",
      "2024-25",
    ]);
    expect(values(rows)[8]).toBe(270);
    expect(values(rows)).toEqual(
      await Promise.all(years(rows).map((year) => ask("VALUE", "s251.fostering.weekly-cost", null, year))),
    );
    expect(new Set(notes(rows))).toEqual(new Set([""]));
  });

  it("never runs through a break: a row of its own says so, without a value", async () => {
    const rows = await ask("TREND", "s251.attainment.good-development");
    expect(years(rows)).toEqual([
      "2015-16",
      "2016-17",
      "2017-18",
      "2018-19",
      "",
      "2021-22",
      "2022-23",
      "2023-24",
      "2024-25",
    ]);
    expect(values(rows)[4]).toMatch(/^#N\/A .* can't be compared across this break: The early learning goals/);
    expect(notes(rows)[4]).toMatch(/^Break: The early learning goals/);
  });

  it("keeps a year without a value, with the reason", async () => {
    const small = askedOf([smallRelease], { own: "E08000035" });
    expect(await small("TREND", "care.weekly-cost", "St Helens")).toMatch(
      /^#N\/A St\. Helens has no figure for Care: weekly cost in any/,
    );
    expect(await small("TREND", "care.weekly-cost", "Nowhere & Anywhere")).toEqual([
      [
        "2020-21",
        expect.stringMatching(/^#N\/A Nowhere & Anywhere has no figure .* in 2020-21/),
        "this release has no figure for it",
      ],
      ["2024-25", 0, ""],
    ]);
  });

  it("says from when a successor exists, and adds no earlier authority to it", async () => {
    const rows = await ask("TREND", "cla.children-looked-after", "Cumberland");
    expect(years(rows)).toEqual(["2023-24", "2024-25"]);
    expect(notes(rows)).toEqual(["Since April 2023, from part of Cumbria (E10000006).", ""]);
    expect(notes(await ask("TREND", "cla.children-looked-after", "Cumbria")).at(-1)).toMatch(
      /^Abolished in April 2023/,
    );
  });

  it("adds up authorities of exactly the same area if asked, and names them", async () => {
    const rows = await ask("TREND", "cla.children-looked-after", "Cumbria", true);
    expect(years(rows).slice(-3)).toEqual(["2022-23", "2023-24", "2024-25"]);
    expect(notes(rows).at(-1)).toBe(
      "The sum of Cumberland + Westmorland and Furness, which together are exactly this area.",
    );
    const parts = [["Cumberland"], ["Westmorland and Furness"]];
    const latest = (await ask("VALUE", "cla.children-looked-after", parts, "2024-25")) as number[][];
    expect(values(rows).at(-1)).toBe(latest.flat().reduce((sum, value) => sum + value, 0));
  });

  it("says if one of the authorities added up has no figure", async () => {
    const rows = await ask("TREND", "s251.looked-after.gross", "Cumbria", "TRUE");
    expect(rows).toContainEqual([
      "2023-24",
      expect.stringMatching(/^#N\/A/),
      "not all of Cumberland + Westmorland and Furness have a figure",
    ]);
  });

  it.each([
    ["s251.looked-after.weekly-cost", "Cumbria"],
    ["cla.children-looked-after", "Bournemouth, Christchurch and Poole"],
    ["cla.children-looked-after", "West Northamptonshire"],
  ])("joins nothing where that is not exact: %s of %s", async (indicator, member) => {
    const joined = await ask("TREND", indicator, member, true);
    expect(years(joined)).toEqual(years(await ask("TREND", indicator, member)));
    expect(notes(joined).join(" ")).toContain("Not added up: only money and counts can be");
  });

  it("is England's published figures for England", async () => {
    const rows = await ask("TREND", "cla.children-looked-after", "England");
    expect(years(rows).at(-1)).toBe("2024-25");
    expect(values(rows).at(-1)).toBe(81770);
  });

  it.each([
    [["x.y"], /^#N\/A There is no indicator "x\.y"/],
    [[null], /^#VALUE! The argument indicator/],
    [["cla.children-looked-after", "Lees"], /Did you mean "Leeds"\?/],
    [["cla.children-looked-after", "Leeds", "perhaps"], /^#VALUE! The argument joined must be TRUE or FALSE/],
    [["cla.children-looked-after", [["Leeds"], ["Kent"]]], /^#VALUE! The argument member must be .*a range of 2 cells/],
  ])("of %j is an error that says what to do", async (args, sentence) => {
    expect(await ask("TREND", ...args)).toMatch(sentence);
  });
});
