import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkCommand } from "../../src/cli/check-command";
import { workbookOfPlan } from "../../src/cli/template/workbook-of-plan";
import { findClub } from "../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { identityXml } from "../../src/domain/questionnaire/identity-xml";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { leeds } from "../domain/rules/answers-of";
import { writeFiles } from "../support/write-files";
import { fillWorkbook } from "./fill-workbook";

const club = findClub("cla", "2025-26")!;
const empty = workbookOfPlan(layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []));
/** A workbook that says it is of that club and year. */
const named = (id: string, year: string) => {
  const xml = identityXml.write({ club: id, year, version: 1, member: leeds });
  return { ...empty, customXml: [{ id: identityXml.id, xml }] };
};
let output = "";
const print = async (text: string) => void (output += text);
const check = (...args: readonly string[]) => {
  output = "";
  return checkCommand(args, print);
};
const error = jest.spyOn(console, "error");
let folder: string;

beforeAll(async () => {
  error.mockReturnValue();
  const document = await newXlsx();
  const parts = unzipSync(await document.save(empty));
  const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
  const withSheet = (xml: string) => zipSync({ ...parts, "xl/worksheets/sheet2.xml": strToU8(xml) });
  folder = writeFiles({
    "bomb.xlsx": zipSync({ ...parts, "xl/media/bomb.bin": new Uint8Array(61_000_000) }, { level: 1 }),
    "broken.xlsx": withSheet(sheet.replace("</sheetData>", "")),
    "empty.xlsx": await document.save(empty),
    "filled.xlsx": await document.save(fillWorkbook(empty, club, cla202526Example)),
    "own.xlsx": await document.save(document.data),
    "old.xlsx": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "text.xlsx": "cla,2025-26\n",
    "nothing.xlsx": "",
    "cut.xlsx": (await document.save(empty)).slice(0, 5000),
    "swimming.xlsx": await document.save(named("swimming", "2025-26")),
    "later.xlsx": await document.save(named("cla", "2031-32")),
    "other.xlsx": zipSync({ "readme.txt": strToU8("A zip of something else.") }),
  });
});

const printed = () => JSON.parse(output) as { counts: object; findings: object[]; rules: object[]; toAnswer: object };

test("a questionnaire with blockers gives exit code 1, and every finding and rule is printed", async () => {
  expect(await check(join(folder, "empty.xlsx"))).toBe(1);
  const { findings, rules, toAnswer } = printed();
  expect(rules).toHaveLength(club.rules.length);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "CLA-DONE-02",
      version: 1,
      severity: "blocker",
      subject: "cla.contact_name",
      seen: "blank",
      place: { sheet: "Cover", cell: expect.stringMatching(/^B\d+$/) },
      message: "Contact: not answered yet.",
      state: "to answer",
    }),
  );
  expect(toAnswer).toMatchObject({ Contact: 5, Population: 5, "Sign-off": 4 });
  expect(Object.keys(toAnswer)).toEqual(expect.arrayContaining(club.sections.map(({ label }) => label)));
});

test("one without blockers gives exit code 0, and rules that need last year's answers say they were skipped", async () => {
  expect(await check(join(folder, "filled.xlsx"))).toBe(0);
  const { counts, rules, toAnswer } = printed();
  expect(counts).toMatchObject({ blocker: 0, error: 0 });
  expect(toAnswer).toEqual({});
  const { code } = club.rules.find(({ kind }) => kind === "year-on-year")!;
  expect(rules).toContainEqual(expect.objectContaining({ code, result: "skipped" }));
});

test.each([
  ["own.xlsx", /is not a Yardstick questionnaire/],
  [
    "swimming.xlsx",
    /swimming\.xlsx: There is no questionnaire of "swimming" for 2025-26 in this version .* Update Yardstick, or say where it is/,
  ],
  ["later.xlsx", /later\.xlsx: There is no questionnaire of "cla" for 2031-32 in this version/],
  ["old.xlsx", /password or in the old \.xls format.*without a password/],
  ["text.xlsx", /is not an Excel workbook/],
  ["nothing.xlsx", /this file is empty.*Ask for it again/],
  ["cut.xlsx", /is damaged/],
  ["other.xlsx", /is not an Excel workbook/],
  ["bomb.xlsx", /would unpack to 61 MB/],
  ["broken.xlsx", /a part of this workbook is damaged\. <\/worksheet> has no opening tag\. .* let Excel repair it/],
  ["missing.xlsx", /no such file/],
])("%s is refused with a sentence", async (file, sentence) => {
  await expect(check(join(folder, file))).rejects.toThrow(sentence);
});

test("an explanation that cannot be read is reported, and the others count", async () => {
  const good = { code: "CLA-1", version: 1, subject: "cla.starts", value: "1", text: "Two homes opened." };
  const json = JSON.stringify([good, { ...good, subject: "cla.other", text: 5 }]);
  const xml = `<explanations xmlns="urn:yardstick:explanations">${json}</explanations>`;
  const file = await (await newXlsx()).save({ ...empty, customXml: [...empty.customXml!, { id: "{0}", xml }] });
  error.mockClear();
  expect(await check(join(writeFiles({ "damaged.xlsx": file }), "damaged.xlsx"))).toBe(1);
  expect(error).toHaveBeenCalledTimes(1);
  expect(error.mock.lastCall?.[0]).toMatch(
    /damaged\.xlsx: .* could not be read: the explanation of CLA-1 on cla\.other\./,
  );
});

test("without a file it prints the usage", async () => {
  expect(await check()).toBe(2);
  expect(error).toHaveBeenLastCalledWith(expect.stringMatching(/^Usage: .*check FILE\.xlsx/));
});
