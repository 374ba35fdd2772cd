import { writeCommentNotes } from "./comment-notes";
import { openPersons } from "./persons";
import type { CommentData, RemarkData } from "./sheet-parts";
import type { XlsxPackage } from "./xlsx-package";
import { childOf, childrenOf, escapeXml, parseXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

const relationshipType = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const contentType = "application/vnd.ms-excel.threadedcomments+xml";
const emptyList =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"></ThreadedComments>';

/** A worksheet's threaded comments, in the file's order. */
export function readComments(file: XlsxPackage, sheetPath: string): CommentData[] {
  const part = partOf(file, sheetPath);
  if (part === null) return [];
  const persons = openPersons(file);
  const elements = childrenOf(parseXml(file.text(part.target)), "threadedComment");
  const remark = ({ attributes, children }: XmlElement): RemarkData => ({
    id: attributes["id"] ?? "",
    author: persons.nameOf(attributes["personId"] ?? ""),
    date: attributes["dT"] ?? "",
    text: children.find(({ name }) => name === "text")?.text ?? "",
  });
  return elements
    .filter(({ attributes }) => attributes["parentId"] === undefined)
    .map((element) => ({
      ...remark(element),
      cell: element.attributes["ref"] ?? "",
      resolved: element.attributes["done"] === "1",
      replies: elements
        .filter(({ attributes }) => attributes["parentId"] === element.attributes["id"])
        .map((reply) => remark(reply)),
    }));
}

/**
 * Writes the threads. A thread that only moved keeps its text in the file as it is. Every thread also needs a note,
 * which Excels without threads show instead.
 */
export function writeComments(file: XlsxPackage, sheetPath: string, now: readonly CommentData[]): void {
  const before = readComments(file, sheetPath);
  const part = partOf(file, sheetPath);
  if (part !== null && now.length === 0) {
    file.removeRelationship(sheetPath, part.id);
    file.remove(part.target);
  } else if (now.length > 0) {
    const path = part?.target ?? addPart(file, sheetPath);
    const xml = file.text(path);
    const list = parseXml(xml);
    const inFile = new Map(childrenOf(list, "threadedComment").map((one) => [one.attributes["id"] ?? "", one]));
    const persons = openPersons(file);
    const element = (remark: RemarkData, thread: CommentData): string => {
      const parentId = remark.id === thread.id ? undefined : thread.id;
      const done = parentId === undefined && thread.resolved ? 1 : undefined;
      const known = inFile.get(remark.id);
      if (known !== undefined && childOf(known, "text")?.text === remark.text)
        return changedElement(xml.slice(known.start, known.end), known, { ref: thread.cell, done });
      const { date, id, text } = remark;
      const attributes = { ref: thread.cell, dT: date, personId: persons.idOf(remark.author), id, parentId, done };
      return `<threadedComment${writeAttributes(attributes)}><text>${escapeXml(text)}</text></threadedComment>`;
    };
    const elements = now.flatMap((thread) => [thread, ...thread.replies].map((remark) => element(remark, thread)));
    const first = list.children[0]?.start ?? xml.lastIndexOf("</");
    const last = list.children.at(-1)?.end ?? first;
    file.write(path, xml.slice(0, first) + elements.join("") + xml.slice(last));
    persons.write();
  }
  writeCommentNotes(file, sheetPath, before, now);
}

/** The element with these attributes, unchanged if it already has them. */
function changedElement(
  text: string,
  { attributes: was }: XmlElement,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const isSame = Object.entries(attributes).every(([name, value]) => was[name] === value?.toString());
  return isSame ? text : setAttributes(text, attributes);
}

function partOf(file: XlsxPackage, sheetPath: string) {
  return (
    file.relationships(sheetPath).find(({ kind, target }) => kind === "threadedComment" && file.has(target)) ?? null
  );
}

function addPart(file: XlsxPackage, sheetPath: string): string {
  const path = file.freePath("xl/threadedComments/threadedComment{}.xml");
  file.write(path, emptyList);
  file.setContentType(path, contentType);
  file.addRelationship(sheetPath, relationshipType, path);
  return path;
}
