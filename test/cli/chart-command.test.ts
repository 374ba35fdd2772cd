import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartCommand } from "../../src/cli/chart-command";
import { charts } from "../../src/domain/charts/index";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { writeFiles } from "../support/write-files";

jest.setTimeout(60_000);

const folder = writeFiles({});
const said = { log: jest.spyOn(console, "log"), error: jest.spyOn(console, "error") };
beforeEach(() => {
  said.log.mockReset().mockReturnValue();
  said.error.mockReset().mockReturnValue();
});

const indicator = "s251.fostering.weekly-cost";
const usual = ["--indicator", indicator, "--member", "Leeds"];

test("draws the chart that the add-in draws, and its cells keep their figures for people without it", async () => {
  const out = join(folder, "leeds.xlsx");
  expect(await chartCommand(["ranked", ...usual, "--year", "2024-25", out])).toBe(0);
  expect(said.log.mock.calls).toEqual([[expect.stringMatching(/leeds\.xlsx: Ranked, one year, Leeds, \d+ bytes\.$/)]]);
  const [made, sample] = [
    await openXlsx(readFileSync(out)),
    await openXlsx(readFileSync("examples/leeds-fostering-chart.xlsx")),
  ];
  expect(made.data).toEqual(sample.data);
  const formulas = made.data.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes("CLUB."));
  expect(formulas.length).toBeGreaterThan(3);
  for (const { value } of formulas) expect(value).not.toBeNull();
});

test("takes another group, and the newest year that the indicator has", async () => {
  const out = join(folder, "kent.xlsx");
  await chartCommand(["ranked", "--indicator", indicator, "--member", "kent county council", "--group", "region", out]);
  const { data } = await openXlsx(readFileSync(out));
  const texts = data.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toEqual(expect.arrayContaining(["Kent", "Region", "2024-25"]));
  expect(data.sheets.flatMap((sheet) => sheet.charts)).toHaveLength(1);
});

test("takes an indicator's label for its id, and the chart says what it shows", async () => {
  const byLabel = ["--indicator", "fostering:  Weekly cost", "--member", "Leeds", "--year", "2024-25"];
  await chartCommand(["ranked", ...byLabel, join(folder, "label.xlsx")]);
  await chartCommand(["ranked", ...usual, "--year", "2024-25", join(folder, "id.xlsx")]);
  const [label, id] = await Promise.all(
    ["label.xlsx", "id.xlsx"].map(async (file) => (await openXlsx(readFileSync(join(folder, file)))).data),
  );
  expect(label).toEqual(id);
});

test.each([
  [["ranked", ...usual, "--group", "friends"], /^There is no peer group "friends"\./],
  [["ranked", ...usual, "--year", "1999-00"], /no figures for 1999-00/],
  [
    ["ranked", "--indicator", "s251.fostring.weekly-cost", "--member", "Leeds"],
    /^There is no indicator "s251\.fostring\.weekly-cost"\. Did you mean "s251\.fostering/,
  ],
  [["ranked", "--indicator", indicator, "--member", "Atlantis"], /^There is no council called "Atlantis"/],
  [
    [
      "ranked",
      "--indicator",
      "ascfr.residential-and-nursing.18-plus.all-reasons.weekly-cost",
      "--member",
      "Cumberland",
    ],
    /^Cumberland has no figures in ASC-FR, which has this indicator\.$/,
  ],
  [["spine", ...usual], /^Spine, many indicators compares 2 to 20 indicators: give each with --indicator\.$/],
  [
    ["mix", "--set", "Where they live", "--member", "Leeds"],
    /^There is no set of indicators "Where they live" here\.\nSets of indicators for mix/,
  ],
  [["bridge", "--set", "Where children looked after live", "--member", "Leeds"], /^There is no set of indicators/],
  [["mix", "--set", "Where children looked after live", ...usual], /^Give --set or --indicator, not both\.$/],
  [["ranked", ...usual, "--indicator", "cla.rate-per-10000"], /^Ranked, one year compares one indicator:/],
])("says what is wrong with %j, and writes nothing", async (args, sentence) => {
  const out = join(folder, "not-written.xlsx");
  await expect(chartCommand([...args, out])).rejects.toThrow(sentence);
  expect(existsSync(out)).toBe(false);
});

test("draws a chart of several indicators, of several clubs, each in its newest year", async () => {
  const out = join(folder, "two.xlsx");
  await chartCommand(["scatter", ...usual, "--indicator", "cs.cla.long-stable-share", out]);
  const { data } = await openXlsx(readFileSync(out));
  const [chart] = data.sheets.flatMap((sheet) => sheet.charts);
  expect(chart?.title.text).toMatch(/^Leeds: £270 a week with /);
  expect(data.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain("latest");
});

test("draws a ready set by its name, with its settings", async () => {
  const out = join(folder, "set.xlsx");
  const set = "children looked after: How many, and what they cost";
  await chartCommand(["waterfall", "--set", set, "--member", "Leeds", out]);
  const { data } = await openXlsx(readFileSync(out));
  expect(data.sheets.flatMap((sheet) => sheet.charts)[0]?.title.text).toMatch(/^Leeds spends .*\(volume .*, price /);
});

test("says which sets of indicators there are for a kind", async () => {
  expect(await chartCommand(["mix"])).toBe(2);
  expect(said.error.mock.lastCall?.[0]).toMatch(/^ {2}Where children looked after live$/m);
});

test("says which kinds of chart there are", async () => {
  for (const args of [[], ["pie", ...usual, "x.xlsx"]]) expect(await chartCommand(args)).toBe(2);
  for (const { kind, label } of charts)
    expect(said.error.mock.lastCall?.[0]).toMatch(new RegExp(`^  ${kind} +${label}$`, "m"));
});

test("never overwrites, and takes the name of a workbook only", async () => {
  const out = join(folder, "mine.xlsx");
  writeFileSync(out, "mine");
  await expect(chartCommand(["ranked", ...usual, out])).rejects.toThrow(
    /mine\.xlsx already exists, so nothing was written/,
  );
  expect(readFileSync(out, "utf8")).toBe("mine");
  await expect(chartCommand(["ranked", ...usual, join(folder, "chart.pdf")])).rejects.toThrow(/ends in \.xlsx/);
});
