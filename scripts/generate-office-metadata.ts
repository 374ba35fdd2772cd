/**
 * Reads the Excel API's classes and members from the installed office.js and writes generated/office-metadata.json, so
 * that the workbench knows exactly what Excel knows: every member, whether it can be set, and since which version. The
 * file is derived from Microsoft's library, so it is not in the repository.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type {
  EventMetadata,
  MethodMetadata,
  NavigationMetadata,
  OfficeMetadata,
  PropertyMetadata,
} from "../src/workbench/protocol/office-metadata";

interface ClassDraft {
  collection: boolean;
  properties: Record<string, PropertyMetadata>;
  navigation: Record<string, NavigationMetadata>;
  methods: Record<string, MethodMetadata>;
  events: Record<string, EventMetadata>;
}

/** The library is generated code with one statement on each line, so we can read its text by class and member. */
function readOfficeMetadata(source: string): OfficeMetadata {
  const excel = source.slice(source.indexOf("var _BeginExcel"));
  const classes = excel.split(/^ {4}var (?=\w+ = \(function \(_super\) \{$)/m).slice(1);
  const entries = classes.map((text) => [text.slice(0, text.indexOf(" ")), readClass(text)] as const);
  return Object.fromEntries(entries.filter(([, draft]) => memberCount(draft) > 0));
}

function readClass(text: string): ClassDraft {
  const draft: ClassDraft = {
    collection: text.includes('.prototype, "_isCollection"'),
    properties: {},
    navigation: {},
    methods: {},
    events: {},
  };
  const members = text
    .split(/^ {8}(?=Object\.defineProperty\(\w+\.prototype, "|\w+\.prototype\.\w+ = function)/m)
    .slice(1);
  const sets = new Map<string, string>();
  for (const member of members) {
    const name = /^(?:Object\.defineProperty\(\w+\.prototype, "|\w+\.prototype\.)(\w+)/.exec(member)?.[1] ?? "";
    sets.set(name, requirementSet(member));
    readMember(draft, name, member);
  }
  readScalars(draft, text, sets);
  return draft;
}

function readMember(draft: ClassDraft, name: string, text: string): void {
  const set = requirementSet(text);
  const navigation = /_createPropertyObject\((?:\w+\.)?(\w+), this, "(\w+)"/.exec(text);
  if (navigation) draft.navigation[navigation[2] ?? ""] = { name, class: navigation[1] ?? "", set };

  const object = /_createMethodObject\((?:\w+\.)?(\w+), this, "(\w+)"/.exec(text);
  if (object) addMethod(draft, object[2] ?? "", { name, returns: object[1] ?? null, set });
  const indexer = /_createIndexerObject\((?:\w+\.)?(\w+), this/.exec(text);
  if (indexer) addMethod(draft, "GetItem", { name, returns: indexer[1] ?? null, set });
  const plain = /_invokeMethod\(this, "(\w+)"/.exec(text);
  if (plain && !navigation) addMethod(draft, plain[1] ?? "", { name, returns: null, set });

  const type = /eventType: (\d+),/.exec(text)?.[1];
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(text)?.[1];
  const unregister = /unregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(text)?.[1];
  if (type && register && unregister) draft.events[register] = { name, type: Number(type), unregister, set };
}

/** Some methods have two names; the one with "_" is not for add-ins. */
function addMethod(draft: ClassDraft, wireName: string, method: MethodMetadata): void {
  const known = draft.methods[wireName];
  if (!known || known.name.startsWith("_")) draft.methods[wireName] = method;
}

function readScalars(draft: ClassDraft, text: string, sets: ReadonlyMap<string, string>): void {
  const list = (getter: string): readonly unknown[] => {
    const found = new RegExp(`"${getter}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[.*\\]);`).exec(text);
    return found ? (JSON.parse(found[1] ?? "[]") as unknown[]) : [];
  };
  const names = list("_scalarPropertyNames");
  const wireNames = list("_scalarPropertyOriginalNames");
  const writable = list("_scalarPropertyUpdateable");
  for (const [index, wireName] of wireNames.entries()) {
    const name = String(names[index]);
    const set = sets.get(name) ?? "ExcelApi 1.1";
    const setAs = new RegExp(
      `_${String(wireName)}_Set\\(thisObj, value\\) \\{[^}]*?_invokeSetProperty\\(thisObj, "(\\w+)"`,
    );
    const alias = setAs.exec(text)?.[1];
    const aliased = alias !== undefined && alias !== wireName ? { setAs: alias } : {};
    draft.properties[String(wireName)] = { name, writable: writable[index] === true, set, ...aliased };
  }
}

function requirementSet(text: string): string {
  const found = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(text);
  return found ? `${found[1] ?? "ExcelApi"} ${found[2]}` : "ExcelApi 1.1";
}

function memberCount(draft: ClassDraft): number {
  return [draft.properties, draft.navigation, draft.methods].flatMap((members) => Object.keys(members)).length;
}

const require = createRequire(import.meta.url);
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.debug.js");
const target = join(dirname(fileURLToPath(import.meta.url)), "../generated/office-metadata.json");
const metadata = readOfficeMetadata(readFileSync(library, "utf8"));
mkdirSync(dirname(target), { recursive: true });
// Under another name first: several programs may be bundled at once, and none may read half of it.
writeFileSync(`${target}.${process.pid}`, JSON.stringify(metadata));
renameSync(`${target}.${process.pid}`, target);
console.log(`${Object.keys(metadata).length} classes of the Excel API written to generated/office-metadata.json`);
