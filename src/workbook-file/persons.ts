import { beforeEnd, type XlsxPackage } from "./xlsx-package";
import { childrenOf, parseXml, writeAttributes } from "./xml";

const relationshipType = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const contentType = "application/vnd.ms-excel.person+xml";
const emptyList =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"></personList>';

/** The people who wrote comments, as listed in the workbook's file. */
export interface Persons {
  nameOf(id: string): string;
  /** The id of the person with that name. A new person is added to the list when `write` is called. */
  idOf(name: string): string;
  write(): void;
}

export function openPersons(file: XlsxPackage): Persons {
  const workbook = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const known = file.relationships(workbook).find(({ kind, target }) => kind === "person" && file.has(target));
  const xml = known === undefined ? emptyList : file.text(known.target);
  const names = new Map(
    childrenOf(parseXml(xml), "person").map(({ attributes }) => [
      attributes["id"] ?? "",
      attributes["displayName"] ?? "",
    ]),
  );
  const added: string[] = [];
  return {
    nameOf: (id) => names.get(id) ?? "",
    idOf(name) {
      for (const [id, known] of names) if (known === name) return id;
      let number = 1;
      const idOf = () => `{${String(number).padStart(8, "0")}-0005-0000-0000-000000000000}`;
      while (names.has(idOf())) number += 1;
      const id = idOf();
      names.set(id, name);
      added.push(`<person${writeAttributes({ displayName: name, id, userId: name, providerId: "None" })}/>`);
      return id;
    },
    write() {
      if (added.length === 0) return;
      const path = known?.target ?? file.freePath("xl/persons/person{}.xml");
      file.write(path, beforeEnd(xml, added.join("")));
      if (known !== undefined) return;
      file.setContentType(path, contentType);
      file.addRelationship(workbook, relationshipType, path);
    },
  };
}
