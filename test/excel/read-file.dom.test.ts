import { excelPdf } from "../../src/excel/excel-pdf";
import { readFile } from "../../src/excel/read-file";
import { currentRequirementSets } from "../../src/workbench/protocol/host";
import { startOffice } from "../support/office-host";
import { fixture } from "../workbook-file/xlsx-files";

jest.setTimeout(60_000);

/** The types of file that were asked for. */
const asked: string[] = [];

/** A stand-in for Office.context.document: gives a file in slices, or refuses one of the three steps. */
function documentOf(url: string, bytes: Uint8Array, refused: "file" | "slice" | null = null) {
  const closed = jest.fn();
  const failed = { status: "failed", error: { code: 5001, message: "An internal error has occurred." } };
  const document = {
    url,
    getFileAsync(type: string, { sliceSize }: { sliceSize: number }, done: (answer: object) => void) {
      asked.push(type);
      const value = {
        size: bytes.length,
        sliceCount: Math.ceil(bytes.length / sliceSize),
        getSliceAsync(index: number, got: (answer: object) => void) {
          const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
          got(refused === "slice" ? failed : { status: "succeeded", value: { data, size: data.length, index } });
        },
        closeAsync(end: (answer: object) => void) {
          closed();
          end({ status: "succeeded" });
        },
      };
      done(refused === "file" ? failed : { status: "succeeded", value });
    },
  };
  const { OSF } = globalThis as unknown as { OSF: { _OfficeAppFactory: object } };
  OSF._OfficeAppFactory = { ...OSF._OfficeAppFactory, getContext: () => ({ document }) };
  return closed;
}

test("reads the workbook's file as it is now, with its name", async () => {
  const { documentFile, model } = await startOffice({ file: fixture("budget.xlsx") });
  await model.recalculation.known();
  const told: number[] = [];
  const read = await readFile((done, of) => told.push(done, of));
  const bytes = await documentFile();
  expect(read).toEqual({ ok: true, value: { name: "Book1.xlsx", bytes } });
  expect(told).toEqual([bytes.length, bytes.length]);
});

describe("with a document that is large, or that Office refuses to give", () => {
  beforeAll(() => startOffice());
  const large = new Uint8Array(9_000_000).map((_, at) => at % 251);

  test("puts a file of several slices together, reports progress, and closes it", async () => {
    const closed = documentOf("https://council.sharepoint.com/sites/f/My%20file.xlsx?web=1", large);
    const told: number[] = [];
    const read = await readFile((done, of) => told.push(done / of));
    expect(read).toMatchObject({ ok: true, value: { name: "My file.xlsx" } });
    expect(read.ok && Buffer.compare(Buffer.from(read.value.bytes), Buffer.from(large))).toBe(0);
    expect(told.map((share) => Math.round(share * 100))).toEqual([47, 93, 100]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test("asks for the PDF of the workbook, and names it after the workbook", async () => {
    documentOf("C:\\Budget\\For cabinet.xlsx", new Uint8Array([37, 80, 68, 70]));
    asked.length = 0;
    const read = await excelPdf.read({ tell: () => undefined, isCancelled: () => false });
    expect(read).toEqual({ ok: true, value: { name: "For cabinet.pdf", bytes: new Uint8Array([37, 80, 68, 70]) } });
    expect(asked).toEqual(["pdf"]);
  });

  test("reads no more of a PDF that nobody waits for, and closes it", async () => {
    const closed = documentOf("C:\\Budget\\For cabinet.xlsx", large);
    const told: number[] = [];
    const read = await excelPdf.read({ tell: (done) => told.push(done), isCancelled: () => told.length === 1 });
    expect(read).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(told).toEqual([4_194_304]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test.each(["file", "slice"] as const)(
    "what Office refuses of a %s is told, and an open file is closed",
    async (what) => {
      const closed = documentOf("", large, what);
      expect(await readFile()).toMatchObject({
        ok: false,
        problem: { code: "file-not-read", message: expect.stringContaining("An internal error has occurred.") },
      });
      expect(closed).toHaveBeenCalledTimes(what === "slice" ? 1 : 0);
    },
  );

  test.each([
    ["C:\\Users\\Jo\\Budget & plan.xlsm", "Budget & plan.xlsm"],
    ["/Volumes/Finance/100% sure.xlsx", "100% sure.xlsx"],
    ["https://d.docs.live.net/abc/100%.xlsx", "100%.xlsx"],
    ["Book1", "Book1.xlsx"],
    ["", "Workbook.xlsx"],
  ])("takes the name of %s to be %s", async (url, name) => {
    documentOf(url, new Uint8Array([1]));
    expect(await readFile()).toMatchObject({ ok: true, value: { name, bytes: new Uint8Array([1]) } });
  });
});

test.each([
  [{}, false],
  [{ PdfFile: 1.1 }, true],
])("offers the PDF where Excel gives it: %j", async (more, isOffered) => {
  await startOffice({ requirementSets: { ...currentRequirementSets, ...more } });
  expect(excelPdf.isOffered()).toBe(isOffered);
});
