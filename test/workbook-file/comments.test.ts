import type { CommentData } from "../../src/workbook-file/sheet-parts";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { changed, changeSheet, fixture, kept, partsOf } from "./xlsx-files";

const files = ["budget.xlsx", "libreoffice.xlsx"];

const thread: CommentData = {
  id: "{00000001-0006-0000-0000-000000000000}",
  cell: "B3",
  author: "Ann O'Connor",
  date: "2026-03-31T09:30:00.00",
  text: 'Why "£" & <9?',
  resolved: false,
  replies: [
    {
      id: "{00000002-0006-0000-0000-000000000000}",
      author: "Bev",
      date: "2026-04-01T10:00:00.00",
      text: "Two homes opened.",
    },
  ],
};
const other: CommentData = {
  ...thread,
  id: "{00000003-0006-0000-0000-000000000000}",
  cell: "C9",
  text: "Seen",
  resolved: true,
  replies: [],
};

test("keeps threads with their writers and replies, each with a note for Excels without threads", async () => {
  const { sheet, parts } = await kept({ comments: [thread, other] });
  expect(sheet.comments).toEqual([thread, other]);
  expect(parts["xl/persons/person1.xml"]?.match(/<person /g)).toHaveLength(2);
  expect(parts["xl/comments1.xml"]).toMatch(
    /<author>tc=\{00000001.*<comment ref="B3" authorId="0".*Comment:\s+Why "?&quot;/s,
  );
  expect(parts["xl/comments1.xml"]).toContain("Reply:\n    Two homes opened.");
  expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/<x:Row>/g)).toHaveLength(2);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing [^>]*r:id="rId\d+"\/>/);
  expect(parts["[Content_Types].xml"]).toContain("threadedcomments+xml");
});

test("moving a thread changes only its place in the file", async () => {
  const { sheet, parts } = await kept({ comments: [thread, other] });
  const document = await openXlsx(fixture("budget.xlsx"));
  const opened = await openXlsx(
    await document.save(changeSheet(document.data, "Budget", (one) => ({ ...one, comments: sheet.comments! }))),
  );
  const moved = [{ ...thread, cell: "B4" }, other];
  const saved = partsOf(await opened.save(changeSheet(opened.data, "Budget", (one) => ({ ...one, comments: moved }))));
  expect(saved["xl/threadedComments/threadedComment1.xml"]).toBe(
    parts["xl/threadedComments/threadedComment1.xml"]!.replace(/(<threadedComment) ref="B3"( [^>]*>)/g, (...match) =>
      `${match[1]}${match[2]}`.replace(/(\/?>)$/, ' ref="B4"$1'),
    ),
  );
  expect(saved["xl/comments/comment1.xml"]).toMatch(/ref="B4"/);
  expect(saved["xl/comments/comment1.xml"]).not.toMatch(/ref="B3"/);
});

test.each(files)("%s: adding and deleting threads leaves a note somebody wrote as it is", async (file) => {
  const { before, after } = await changed(file, "Budget", { comments: [thread, other] });
  const notes = Object.keys(before).find((path) => /comments?\/?.*\d\.xml$/.test(path))!;
  const [own] = /<comment ref="A2".*?<\/comment>/.exec(before[notes]!)!;
  expect(after[notes]).toContain(own);
  const document = await openXlsx(fixture(file));
  const withThreads = await openXlsx(
    await document.save(changeSheet(document.data, "Budget", (one) => ({ ...one, comments: [thread] }))),
  );
  const without = partsOf(
    await withThreads.save(changeSheet(withThreads.data, "Budget", (one) => ({ ...one, comments: [] }))),
  );
  expect(Object.keys(without).filter((path) => path.includes("threaded"))).toEqual([]);
  expect(without[notes]).toContain(own);
  expect(without[notes]).not.toContain('<comment ref="B3"');
  const drawing = Object.keys(before).find((path) => path.endsWith(".vml"))!;
  expect(without[drawing]).toBe(before[drawing]);
});

test("deleting a sheet's last thread removes its notes, their boxes and everything that refers to them", async () => {
  const { parts } = await kept({ comments: [thread] });
  const { data, save } = await openXlsx(await zipped(parts));
  const after = partsOf(await save(changeSheet(data, "Sheet1", (one) => ({ ...one, comments: [] }))));
  expect(Object.keys(after).filter((path) => /comment|vml/i.test(path))).toEqual([]);
  expect(after["xl/worksheets/sheet1.xml"]).not.toContain("legacyDrawing");
  expect(after["[Content_Types].xml"]).not.toMatch(/comment|vml/i);
});

async function zipped(parts: Record<string, string>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
