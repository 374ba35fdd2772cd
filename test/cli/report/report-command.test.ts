import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportCommand } from "../../../src/cli/report-command";
import { reportDefinitions } from "../../../src/cli/report/report-definitions";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { writeFiles } from "../../support/write-files";
import { smallFigures } from "./small-figures";

jest.setTimeout(60_000);

const folder = writeFiles({});
const said = { log: jest.spyOn(console, "log"), error: jest.spyOn(console, "error") };
const release = ["--release", smallFigures()];
beforeEach(() => {
  said.log.mockReset().mockReturnValue();
  said.error.mockReset().mockReturnValue();
});

test("makes a workbook with the report's pages, charts and figures, which can be read without the add-in", async () => {
  const out = join(folder, "leeds.xlsx");
  expect(await reportCommand(["section-251", "--member", "Leeds", ...release, out])).toBe(0);
  const [[line]] = said.log.mock.calls as [[string]];
  expect(line).toMatch(/leeds\.xlsx: Section 251: comparative report, \d+ pages, \d+ bytes\.$/);
  const { data } = await openXlsx(readFileSync(out));
  expect(data).not.toHaveProperty("isToBeCalculated", true);
  const [report] = data.sheets;
  expect(report!.charts.length).toBeGreaterThanOrEqual(2);
  const shown = report!.cells.map(({ value }) => value);
  expect(shown).toEqual(expect.arrayContaining(["Section 251: comparative report", "Leeds and its 4 neighbours"]));
  const formulas = data.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes("CLUB."));
  expect(formulas.length).toBeGreaterThan(10);
  for (const { value } of formulas) expect(value).not.toBeNull();
});

test("the same request gives the same bytes", async () => {
  const [one, other] = [join(folder, "one.xlsx"), join(folder, "other.xlsx")];
  for (const out of [one, other]) await reportCommand(["section-251", "--member", "Hull", ...release, out]);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test("replaces a file only if told to", async () => {
  const out = join(folder, "mine.xlsx");
  writeFileSync(out, "mine");
  const asked = ["section-251", "--member", "Leeds", ...release, out];
  await expect(reportCommand(asked)).rejects.toThrow(/mine\.xlsx already exists, so nothing was written/);
  expect(readFileSync(out, "utf8")).toBe("mine");
  await reportCommand([...asked, "--overwrite"]);
  expect((await openXlsx(readFileSync(out))).data.sheets.length).toBeGreaterThan(1);
});

test.each([
  [["section-251", "--member", "Atlantis"], /^There is no council called "Atlantis"/],
  [["section-251", "--member", "Devon"], /^"Devon" is not a member of this club\./],
  [["section-251", "--member", "Leeds", "--group", "friends"], /^There is no peer group "friends"\./],
  [
    ["section-251", "--member", "Leeds", "--year", "foo"],
    /^None of the indicators in Section 251 has figures for "foo"\. Give a year from 2024-25 to 2024-25, or "newest"\.$/,
  ],
  [["section-251", "--member", "Rutland", "--group", "neighbours"], /^Rutland has no peer group "neighbours"/],
  [["adults", "--member", "Leeds"], /Adults summary/],
])("says what is wrong with %j, and writes nothing", async (args, sentence) => {
  const out = join(folder, "not-written.xlsx");
  await expect(reportCommand([...args, ...release, out])).rejects.toThrow(sentence);
  expect(existsSync(out)).toBe(false);
});

test("what goes wrong while pages are drawn is said in a line of its own", async () => {
  const { stderr } = process;
  const { isTTY } = stderr;
  const written: string[] = [];
  const write = jest.spyOn(stderr, "write").mockImplementation((text) => {
    if (String(text).startsWith("\r2 of")) throw new Error("a pen without ink");
    written.push(String(text));
    return true;
  });
  stderr.isTTY = true;
  const asked = reportCommand(["section-251", "--member", "Leeds", ...release, join(folder, "not-written.xlsx")]);
  await expect(asked).rejects.toThrow("a pen without ink");
  write.mockRestore();
  stderr.isTTY = isTTY;
  expect(written.at(-2)).toMatch(/^\r1 of \d+ pages drawn$/);
  expect(written.at(-1)).toBe("\n");
});

test("says when nothing has figures for the year", async () => {
  const out = join(folder, "not-written.xlsx");
  const asked = reportCommand(["section-251", "--member", "Leeds", "--year", "1999-00", out]);
  await expect(asked).rejects.toThrow(/1999-00/);
  expect(existsSync(out)).toBe(false);
});

test("takes the name of a workbook only", async () => {
  await expect(
    reportCommand(["section-251", "--member", "Leeds", ...release, join(folder, "report.pdf")]),
  ).rejects.toThrow(/ends in \.xlsx/);
});

test.each([
  [[]],
  [["nothing", "--member", "Leeds", "x.xlsx"]],
  [["section-251", "x.xlsx"]],
  [["section-251", "--member", "Leeds", "--all-members", "x"]],
])("says how to ask, and which reports there are, for %j", async (args) => {
  expect(await reportCommand(args)).toBe(2);
  const text = said.error.mock.lastCall?.[0] as string;
  for (const { id, title } of reportDefinitions())
    expect(text).toMatch(new RegExp(`^  ${id} +${title}: [a-z -]+$`, "m"));
  const labels = [...text.matchAll(/^ {2}[a-z0-9-]+ +(.+: .+)$/gm)].map(([, label]) => label);
  expect(new Set(labels).size).toBe(reportDefinitions().length);
  expect(text).toContain("--all-members FOLDER");
});
