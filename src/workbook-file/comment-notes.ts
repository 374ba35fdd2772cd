import { parseArea } from "./a1";
import type { CommentData } from "./sheet-parts";
import { insertElement, replaceElement } from "./worksheet-elements";
import { beforeEnd, officeRelationship, type XlsxPackage } from "./xlsx-package";
import { childOf, childrenOf, escapeXml, parseXml, type XmlElement } from "./xml";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const emptyComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';
const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
/**
 * The notes that older Excels show instead of threaded comments, and the boxes they are drawn in: removed, moved and
 * added as the threads were. Notes that people wrote themselves are not changed.
 */
export function writeCommentNotes(
  file: XlsxPackage,
  sheetPath: string,
  before: readonly CommentData[],
  now: readonly CommentData[],
): void {
  const changed = now.filter((thread) => !before.some((was) => was.id === thread.id && noteOf(was) === noteOf(thread)));
  const gone = before.filter((was) => !now.some(({ id }) => id === was.id));
  const moved = before.filter((was) => now.some(({ id, cell }) => id === was.id && cell !== was.cell));
  const outdated = before.filter((was) => changed.some(({ id }) => id === was.id));
  removeNotes(file, sheetPath, [...gone, ...outdated]);
  removeBoxes(file, sheetPath, [...gone, ...moved]);
  const boxless = now.filter((thread) => !before.some((was) => was.id === thread.id && was.cell === thread.cell));
  if (changed.length > 0) addNotes(file, sheetPath, changed);
  if (boxless.length > 0) addBoxes(file, sheetPath, boxless);
}

/** Everything a note shows of its thread. */
function noteOf({ cell, text, replies }: CommentData): string {
  return JSON.stringify([cell, text, replies.map((reply) => reply.text)]);
}

function removeNotes(file: XlsxPackage, sheetPath: string, threads: readonly CommentData[]): void {
  const part = partOf(file, sheetPath, "comments");
  if (part === null || threads.length === 0) return;
  const xml = file.text(part.target);
  const root = parseXml(xml);
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => text);
  const isOurs = (author: string | undefined) => threads.some(({ id }) => author === `tc=${id}`);
  const comments = childrenOf(childOf(root, "commentList"), "comment");
  const removed = comments.filter(({ attributes }) => isOurs(authors[Number(attributes["authorId"])]));
  if (removed.length < comments.length)
    return file.write(
      part.target,
      [...removed].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml),
    );
  file.removeRelationship(sheetPath, part.id);
  file.remove(part.target);
}

function removeBoxes(file: XlsxPackage, sheetPath: string, threads: readonly CommentData[]): void {
  const part = partOf(file, sheetPath, "vmlDrawing");
  if (part === null || threads.length === 0) return;
  const places = new Set(threads.map(({ cell }) => placeOf(cell)));
  const xml = file.text(part.target);
  const shapes = childrenOf(parseXml(xml), "shape");
  const removed = shapes.filter((shape) => places.has(placeOfNote(shape)));
  if (removed.length === 0) return;
  if (removed.length < shapes.length)
    return file.write(
      part.target,
      [...removed].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml),
    );
  file.removeRelationship(sheetPath, part.id);
  file.remove(part.target);
  file.write(sheetPath, replaceElement(file.text(sheetPath), "legacyDrawing", ""));
}

function addNotes(file: XlsxPackage, sheetPath: string, threads: readonly CommentData[]): void {
  const path = partOf(file, sheetPath, "comments")?.target ?? addPart(file, sheetPath, "comments");
  const before = file.text(path);
  const root = parseXml(before);
  const [authors, list] = [childOf(root, "authors"), childOf(root, "commentList")];
  if (authors === undefined || list === undefined)
    throw new Error(`This workbook is damaged: ${path} has no list of notes.`);
  const author = (thread: CommentData) => `<author>tc=${escapeXml(thread.id)}</author>`;
  const count = authors.children.length;
  const note = (thread: CommentData, index: number) =>
    `<comment ref="${thread.cell}" authorId="${count + index}" shapeId="0"><text><t xml:space="preserve">${escapeXml(textOf(thread))}</t></text></comment>`;
  const writtenAuthors = beforeEnd(
    before.slice(authors.start, authors.end),
    threads.map((thread) => author(thread)).join(""),
  );
  const writtenList = beforeEnd(before.slice(list.start, list.end), threads.map(note).join(""));
  file.write(
    path,
    before.slice(0, authors.start) +
      writtenAuthors +
      before.slice(authors.end, list.start) +
      writtenList +
      before.slice(list.end),
  );
}

function addBoxes(file: XlsxPackage, sheetPath: string, threads: readonly CommentData[]): void {
  const path = partOf(file, sheetPath, "vmlDrawing")?.target ?? addPart(file, sheetPath, "vmlDrawing");
  const xml = file.text(path);
  const ids = [...xml.matchAll(/\bid="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const first = Math.max(1_024, ...ids) + 1;
  file.write(path, beforeEnd(xml, threads.map(({ cell }, index) => boxAt(cell, first + index)).join("")));
}

function addPart(file: XlsxPackage, sheetPath: string, kind: "comments" | "vmlDrawing"): string {
  const isDrawing = kind === "vmlDrawing";
  const path = file.freePath(isDrawing ? "xl/drawings/vmlDrawing{}.vml" : "xl/comments{}.xml");
  file.write(path, isDrawing ? emptyDrawing : emptyComments);
  file.setContentType(path, isDrawing ? drawingType : commentsType);
  const id = file.addRelationship(sheetPath, kind, path);
  const element = `<legacyDrawing xmlns:r="${officeRelationship}" r:id="${id}"/>`;
  if (isDrawing) file.write(sheetPath, insertElement(file.text(sheetPath), "legacyDrawing", element));
  return path;
}

function partOf(file: XlsxPackage, sheetPath: string, wanted: "comments" | "vmlDrawing") {
  return file.relationships(sheetPath).find(({ kind, target }) => kind === wanted && file.has(target)) ?? null;
}

/** The note that an Excel without threaded comments shows, in Excel's own words. */
function textOf({ text, replies }: CommentData): string {
  const lines = replies.map((reply) => `\nReply:\n    ${reply.text}`);
  return `[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ${text}${lines.join("")}`;
}

function boxAt(cell: string, id: number): string {
  const { top, left } = parseArea(cell) ?? { top: 0, left: 0 };
  const anchor = [left + 1, 15, Math.max(0, top - 1), 10, left + 3, 15, top + 3, 4].join(", ");
  // The drawing may have been written with other prefixes.
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`;
}

function placeOf(cell: string): string {
  const { top, left } = parseArea(cell) ?? { top: -1, left: -1 };
  return `${top},${left}`;
}

/** The cell of the note drawn in a box; empty if the shape is something else. */
function placeOfNote(shape: XmlElement): string {
  const data = childOf(shape, "ClientData");
  if (data?.attributes["ObjectType"] !== "Note") return "";
  return `${childOf(data, "Row")?.text},${childOf(data, "Column")?.text}`;
}
