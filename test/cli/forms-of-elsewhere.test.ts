/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { join } from "node:path";
import { checkCommand } from "../../src/cli/check-command";
import { releaseFromCsvCommand } from "../../src/cli/release-from-csv-command";
import { templateCommand } from "../../src/cli/template-command";
import { defineClub } from "../../src/domain/clubs/define-club";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { allotments202526Fixture } from "../domain/clubs/allotments-2025-26-fixture";
import { leeds } from "../domain/rules/answers-of";
import { publishForm } from "../service/support/publish-form";
import { startTestService, type TestService } from "../service/support/test-service";
import { writeFiles } from "../support/write-files";
import { fillWorkbook } from "./fill-workbook";
import { readFileSync } from "node:fs";

jest.setTimeout(60_000);

/** A club that no version of Yardstick has in it: its questionnaire comes from a file, or from a service. */
const { club, example } = allotments202526Fixture;
const raised = defineClub({ ...club, version: 2, rules: [] });
if (!raised.ok) throw new Error(raised.problem.message);
const newer = { ...club, rules: [{ code: "PLOT-NEW-01", version: 1, kind: "benford", severity: "query" }] };

const json = (value: unknown) => JSON.stringify(value);
const folder = writeFiles({
  "form.json": json(club),
  "answer.json": json({ state: "open", opensOn: "2026-08-24", newestVersion: 1, definition: club }),
  "second.json": json(raised.value),
  "newer.json": json(newer),
  "damaged.json": json({ ...club, sections: [] }),
  "text.json": "<html>",
  "deep.json": "[".repeat(100_000),
  "values.csv": "member_code,indicator_id,year,value\nE08000035,plot.rate,2025-26,7\n",
  "indicators.csv": "id,label,unit,decimals,polarity\nplot.rate,Rate,plots,0,neutral\n",
});
const at = (name: string) => join(folder, name);
const said = { log: jest.spyOn(console, "log"), error: jest.spyOn(console, "error") };

let service: TestService;
let origin: string;
beforeAll(async () => {
  said.log.mockReturnValue();
  said.error.mockReturnValue();
  service = await startTestService();
  await publishForm(service.database, club);
  origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());
beforeEach(async () => {
  const { authorization } = await service.signIn(leeds);
  process.env["YARDSTICK_TOKEN"] = authorization.slice("Bearer ".length);
});
afterEach(() => delete process.env["YARDSTICK_TOKEN"]);

let made = 0;
async function template(form: string, id = "allotments"): Promise<string> {
  const out = at(`made-${(made += 1)}.xlsx`);
  expect(await templateCommand([id, "2025-26", "--member", "Leeds", out, "--form", form])).toBe(0);
  return out;
}
async function filledFrom(form: string): Promise<string> {
  const path = await template(form);
  const { data } = await openXlsx(readFileSync(path));
  const file = await (await newXlsx()).save(fillWorkbook(data, club, example));
  return join(writeFiles({ "filled.xlsx": file }), "filled.xlsx");
}
async function check(path: string, ...more: readonly string[]) {
  let output = "";
  const code = await checkCommand([path, ...more], async (text) => void (output += text));
  return { code, ...(JSON.parse(output) as { version: number; rules: unknown[]; findings: unknown[] }) };
}

test.each([
  ["a file with its definition", () => at("form.json")],
  ["a file as the service answered", () => at("answer.json")],
  ["a service", () => origin],
])("a questionnaire is written and checked with what its club asks, from %s", async (_what, where) => {
  const checked = await check(await filledFrom(where()), "--form", where());
  expect([checked.code, checked.version, checked.rules.length]).toEqual([0, 1, club.rules.length]);
  expect(checked.findings).toEqual([]);
});

test("the version that the workbook was made from is found among several, and at a service that has a newer one", async () => {
  const filled = await filledFrom(at("form.json"));
  const both = ["--form", at("second.json"), "--form", at("form.json")];
  expect((await check(filled, ...both)).rules).toHaveLength(club.rules.length);
  await publishForm(service.database, raised.value);
  expect((await check(filled, "--form", origin)).rules).toHaveLength(club.rules.length);
  expect((await check(await template(origin), "--form", origin)).version).toBe(2);
});

test.each([
  [
    "another version",
    "second.json",
    /second\.json is the questionnaire of "allotments" for 2025-26, version 2, and the one .*version 1 is needed/,
  ],
  [
    "a newer kind of rule",
    "newer.json",
    /newer\.json: The questionnaire Allotments 2025-26 needs a newer version of Yardstick.*"benford".*Update Yardstick/,
  ],
  ["no sections", "damaged.json", /damaged\.json: The questionnaire Allotments 2025-26 is damaged/],
  ["no JSON", "text.json", /this is not JSON/],
  ["JSON without end", "deep.json", /this is not JSON|is damaged/],
  ["nothing, as it is not there", "missing.json", /no such file/],
])("a file of %s is refused with a sentence", async (_what, file, sentence) => {
  const filled = await filledFrom(at("form.json"));
  await expect(check(filled, "--form", at(file))).rejects.toThrow(sentence);
});

test("a workbook of a club that does not ship is refused without its questionnaire, with how to give it", async () => {
  const filled = await filledFrom(at("form.json"));
  await expect(check(filled)).rejects.toThrow(/no questionnaire of "allotments" for 2025-26 in this version.*--form/);
});

test.each([
  ["a club one is not in", () => [origin, "orchards"], /You are not in the club "orchards"/],
  ["what is no address of a service", () => ["ftp://example.org", "allotments"], /not the address of a club service/],
  [
    "a line that others can read",
    () => ["http://yardstick.example.org", "allotments"],
    /not the address of a club service/,
  ],
])("a service is refused for %s", async (_what, given, sentence) => {
  const [form = "", id] = given();
  await expect(template(form, id)).rejects.toThrow(sentence);
});

test("a service is asked by nobody without a token, and refuses one that it did not give", async () => {
  process.env["YARDSTICK_TOKEN"] = "yst_nobody";
  await expect(template(origin)).rejects.toThrow(/not signed in/);
  delete process.env["YARDSTICK_TOKEN"];
  await expect(template(origin)).rejects.toThrow(/Set YARDSTICK_TOKEN/);
});

test.each([
  ["a file", () => at("form.json")],
  ["a service", () => origin],
])("figures of such a club are held to its smallest group, as %s says it", async (_what, where) => {
  const out = at(`release-${(made += 1)}.json.gz`);
  const from = ["--values", at("values.csv"), "--indicators", at("indicators.csv"), "--club", "allotments"];
  said.log.mockClear();
  expect(await releaseFromCsvCommand([...from, "--out", out, "--form", where()])).toBe(0);
  expect(said.log.mock.calls.flat().join("\n")).toContain(
    `no statistic based on fewer than ${club.smallestGroup} values`,
  );
});
