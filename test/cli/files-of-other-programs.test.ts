import { join } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { checkCommand } from "../../src/cli/check-command";
import { writeFiles } from "../support/write-files";
import { filledQuestionnaire } from "./filled-questionnaire";
import { MailedWorkbook } from "./mailed-workbook";

/*
 * A questionnaire as other programs pack and write it, which Excel can open: every answer is read correctly.
 */
type Written = (mailed: MailedWorkbook) => Uint8Array;

let mailed: MailedWorkbook;
let before: readonly object[];

const check = async (bytes: Uint8Array) => {
  const folder = writeFiles({ "mailed.xlsx": bytes });
  let printed = "";
  await checkCommand([join(folder, "mailed.xlsx")], async (text) => void (printed += text));
  return (JSON.parse(printed) as { findings: { subject: string; seen: string; code: string }[] }).findings;
};

beforeAll(async () => {
  mailed = await filledQuestionnaire();
  before = await check(mailed.bytes);
});

/** The workbook with every part renamed. */
const renamed =
  (change: (path: string) => string): Written =>
  ({ parts }: MailedWorkbook) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [change(path), part])), { level: 1 });
const without =
  (...paths: readonly string[]): Written =>
  ({ parts }) =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([path]) => !paths.includes(path))), { level: 1 });
const utf16 = (bytes: Uint8Array, isLittle: boolean, mark: boolean): Uint8Array => {
  const text = (mark ? "\ufeff" : "") + strFromU8(bytes).replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const written = new Uint8Array(text.length * 2);
  const view = new DataView(written.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return written;
};
const inXml = (path: string) => path.endsWith(".xml") || path.endsWith(".rels");
const everyXml =
  (change: (bytes: Uint8Array) => Uint8Array): Written =>
  ({ parts }) =>
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, inXml(path) ? change(part) : part])),
      { level: 1 },
    );
const relations = "xl/_rels/workbook.xml.rels";
const targets =
  (change: (target: string) => string): Written =>
  (whole) =>
    whole.changing(relations, (xml) =>
      xml.replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${change(target)}"`),
    );
const place = (target: string) => (target.startsWith("/") ? target : `/xl/${target}`);
const textual = (change: (xml: string) => string): Written => everyXml((part) => strToU8(change(strFromU8(part))));

/** A cell's inline text → the same text in the workbook's list of texts. */
const withSharedTexts =
  (entry: (text: string) => string): Written =>
  (whole) => {
    const texts: string[] = [];
    const changed = Object.fromEntries(
      Object.keys(whole.parts)
        .filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))
        .map((path) => [
          path,
          whole.text(path).replace(/ t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>/g, (_, text: string) => {
            texts.push(entry(text));
            return ` t="s"><v>${texts.length - 1}</v>`;
          }),
        ]),
    );
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
    const relation = `<Relationship Id="rIdTexts" Type="${type}" Target="sharedStrings.xml"/></Relationships>`;
    return whole.with({
      ...changed,
      [relations]: whole.text(relations).replace("</Relationships>", relation),
      "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.join("")}</sst>`,
    });
  };
const half = (text: string) => Math.ceil(text.length / 2);
/** Cuts a text in two, but never inside an entity. */
const inTwo = (text: string): readonly [string, string] =>
  text.includes("&") ? [text, ""] : [text.slice(0, half(text)), text.slice(half(text))];
const t = (text: string) => `<t xml:space="preserve">${text}</t>`;

const same: readonly (readonly [what: string, file: Written])[] = [
  ["part names in capitals", renamed((path) => path.toUpperCase())],
  ["part names in small letters", renamed((path) => path.toLowerCase())],
  ["part names with backslashes", renamed((path) => path.replaceAll("/", "\\"))],
  ["part names that begin with a slash", renamed((path) => (path.startsWith("[") ? path : `/${path}`))],
  ["targets from the file's root", targets(place)],
  ["targets with backslashes", targets((target) => place(target).replaceAll("/", "\\"))],
  ["targets by detours", targets((target) => `./../xl//worksheets/../..${place(target)}`)],
  ["targets in capitals", targets((target) => target.toUpperCase())],
  ["targets with letters written as %20", targets((target) => target.replaceAll("e", "%65"))],
  [
    "a part with a space in its name, which its target writes as %20",
    (whole) =>
      zipSync(
        {
          ...Object.fromEntries(
            Object.entries(whole.parts).map(([path, part]) => [path.replace("xl/styles", "xl/my styles"), part]),
          ),
          [relations]: strToU8(whole.text(relations).replace("styles.xml", "my%20styles.xml")),
        },
        { level: 1 },
      ),
  ],
  ["no styles", without("xl/styles.xml")],
  ["no mark of dynamic arrays", without("xl/metadata.xml")],
  ["no identity of its custom part", without("customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels")],
  [
    "a theme, texts, properties and an order of calculation that are named and are not there",
    (whole) =>
      whole.changing(relations, (xml) =>
        xml.replace(
          "</Relationships>",
          ["theme", "sharedStrings", "calcChain", "externalLink"]
            .map(
              (kind) =>
                `<Relationship Id="rId${kind}" Type="http://x/relationships/${kind}" Target="gone/${kind}.xml"/>`,
            )
            .join("") + "</Relationships>",
        ),
      ),
  ],
  ["UTF-16, little end first", everyXml((part) => utf16(part, true, true))],
  ["UTF-16, big end first", everyXml((part) => utf16(part, false, true))],
  ["UTF-16 without a mark", everyXml((part) => utf16(part, true, false))],
  ["a byte order mark before UTF-8", textual((xml) => `\ufeff${xml}`)],
  ["UTF-8 that says it is UTF-16", textual((xml) => xml.replace('encoding="UTF-8"', 'encoding="utf-16"'))],
  ["an encoding in single quotes", textual((xml) => xml.replace('encoding="UTF-8"', "encoding='utf-8'"))],
  ["lines that end as on Windows", textual((xml) => xml.replaceAll("><", ">\r\n<").replace(/\r\n(?=<\/t>)/g, ""))],
  [
    "strict Open XML",
    textual((xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        ),
    ),
  ],
  ["texts in a list", withSharedTexts((text) => `<si>${t(text)}</si>`)],
  [
    "texts in runs",
    withSharedTexts(
      (text) =>
        `<si>${inTwo(text)
          .map((run) => `<r><rPr><b/></rPr>${t(run)}</r>`)
          .join("")}</si>`,
    ),
  ],
  [
    "texts that begin plain and go on in a run",
    withSharedTexts((text) => `<si>${t(inTwo(text)[0])}<r>${t(inTwo(text)[1])}</r></si>`),
  ],
  [
    "texts with phonetic hints",
    withSharedTexts((text) => `<si>${t(text)}<rPh sb="0" eb="1"><t>hint</t></rPh><phoneticPr fontId="1"/></si>`),
  ],
  [
    "choices with characters that nobody can see",
    (whole) => {
      const changed = whole.text("xl/worksheets/sheet13.xml").replaceAll(">Yes</t>", ">Y\u00ades\u200b</t>");
      if (!changed.includes("\u200b")) throw new Error("No question is answered with Yes.");
      return whole.with({ "xl/worksheets/sheet13.xml": changed });
    },
  ],
  [
    "a sheet of macros of an old Excel, which has no part",
    (whole) =>
      whole.changing("xl/workbook.xml", (xml) =>
        xml.replace("</sheets>", '<sheet name="Module" sheetId="99" r:id=""/></sheets>'),
      ),
  ],
  [
    "empty formulas beside values",
    (whole) => whole.changing("xl/worksheets/sheet8.xml", (xml) => xml.replace(/(<c [^>]*>)<v>/g, "$1<f/><v>")),
  ],
];

test.each(same)("%s: read as usual", async (_, file) => {
  expect(before).not.toEqual([]);
  expect(await check(file(mailed))).toEqual(before);
});

describe("the headers of a register", () => {
  const header =
    (written: string): Written =>
    (whole) =>
      whole.changing("xl/tables/table1.xml", (xml) => xml.replace('"Registered beds"', `"${written}"`));
  test.each([
    "Registered_x000a_beds",
    "Registered_x000D__x000A_beds",
    "Registered\r\nbeds",
    "Registered&#10;beds",
    "REGISTERED&#xA0;BEDS",
  ])("are found with a line break: %j", async (written) => {
    expect(await check(header(written)(mailed))).toEqual(before);
  });
});

describe("a missing part that we need is named", () => {
  test.each<readonly [string, Written, RegExp]>([
    ["a worksheet", without("xl/worksheets/sheet3.xml"), /its part xl\/worksheets\/sheet3\.xml is missing/],
    ["the relationships of the workbook", without(relations), /we cannot find its sheet "Cover"/],
    ["the workbook", without("xl/workbook.xml"), /its part xl\/workbook\.xml is missing/],
    [
      "the texts that cells use",
      (whole) =>
        without("xl/sharedStrings.xml")(new MailedWorkbook(withSharedTexts((text) => `<si>${t(text)}</si>`)(whole))),
      /Cell A1 refers to text number 0, but the workbook's list/,
    ],
    [
      "an encoding that is not known",
      textual((xml) => xml.replace('encoding="UTF-8"', 'encoding="EBCDIC-GB"')),
      /cannot be read: It uses the encoding "EBCDIC-GB", which we cannot read.*Open the workbook in Excel/,
    ],
    [
      "text in its encoding",
      everyXml((part) => Uint8Array.from([...part, 0xff])),
      /cannot be read: It is not valid UTF-8/,
    ],
  ])("%s", async (_, file, sentence) => {
    await expect(check(file(mailed))).rejects.toThrow(sentence);
  });
});

describe("a date in a cell of type d", () => {
  /** The workbook with the day of sign-off written like this. */
  const dated =
    (written: string): Written =>
    (whole) =>
      whole.changing("xl/worksheets/sheet13.xml", (xml) => {
        const changed = xml.replace(/(<c r="B7" s="\d+")><v>\d+<\/v>/, `$1 t="d"><v>${written}</v>`);
        if (changed === xml) throw new Error("The day of sign-off is not where it was.");
        return changed;
      });
  test.each(["2026-09-30", "2026-09-30T00:00:00.000", "2026-09-30T15:30:00Z", "2026-09-30T23:59:59+01:00"])(
    "%s is the day it says",
    async (written) => {
      expect(await check(dated(written)(mailed))).toEqual(before);
    },
  );
  test("text that is not a date is a finding that quotes it", async () => {
    expect(await check(dated("2026-02-30")(mailed))).toContainEqual(
      expect.objectContaining({ subject: "cla.signed_on", seen: "2026-02-30" }),
    );
  });
});
