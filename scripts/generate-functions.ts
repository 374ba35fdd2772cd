import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFunctionGuide, withFunctionTable } from "./generate-function-guide";

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = inProject("src/functions/catalogue/");

/** What is used of the metadata. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** The metadata of the custom functions, read from their comments: what Excel's wizard shows, and their arguments. */
export async function generateFunctionsMetadata(): Promise<Metadata> {
  const files = readdirSync(folder);
  const result = await generateCustomFunctionsMetadata(files.sort().map((name) => join(folder, name)));
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as Metadata;
  // With both, an error in a column affects only its own row, and a card can name the authority it shows.
  const flags = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };
  return { ...flags, functions };
}

/**
 * The arguments, in order, of each function that takes an indicator: the ribbon uses them to read a cell's formula.
 * Kept separate from the metadata, so that the first script need not load all its sentences.
 */
export function indicatorArguments({
  functions,
}: Pick<Metadata, "functions">): Readonly<Record<string, readonly string[]>> {
  const taken = functions.map(({ id, parameters = [] }) => [id, parameters.map(({ name }) => name)] as const);
  return Object.fromEntries(taken.filter(([, names]) => names.includes("indicator")));
}

/** What each function gives, and its arguments in order: the pane's page of the selected cell explains formulas with it. */
export function functionWords({
  functions,
}: Pick<Metadata, "functions">): Readonly<Record<string, { gives: string; parameters: readonly string[] }>> {
  return Object.fromEntries(
    functions.map(({ id, description = "", parameters = [] }) => [
      id,
      { gives: description.replace(/\s+/g, " "), parameters: parameters.map(({ name }) => name) },
    ]),
  );
}

/** What the arguments of each function that takes an indicator are: the pane says so where a formula is put together. */
export function argumentHelp({ functions }: Pick<Metadata, "functions">): Readonly<Record<string, readonly object[]>> {
  const all = functions.map(({ id, parameters = [] }) => [id, parameters] as const);
  return Object.fromEntries(
    all
      .filter(([, parameters]) => parameters.some(({ name }) => name === "indicator"))
      .map(([id, parameters]) => [
        id,
        parameters.map(({ name, description = "", optional = false }) => ({
          name,
          about: description.replace(/\s+/g, " "),
          isOptional: optional,
        })),
      ]),
  );
}

/** Each function's arguments by name, the optional ones in brackets: formulas in people's workbooks depend on them. */
export function publishedFunctions({ functions }: Pick<Metadata, "functions">): Readonly<Record<string, string>> {
  return Object.fromEntries(
    functions.map(({ id, parameters = [] }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(" "),
    ]),
  );
}

/** Writes the metadata, the parts that the ribbon and the pane need, the guide to the functions and their table in the README. */
async function writeFunctions(): Promise<void> {
  const metadata = await generateFunctionsMetadata();
  writeJson("src/functions/functions.json", metadata);
  writeJson("src/actions/indicator-arguments.json", indicatorArguments(metadata));
  writeJson("src/actions/cell/function-words.json", functionWords(metadata));
  writeJson("src/actions/cell/argument-help.json", argumentHelp(metadata));
  // Only new functions are added; existing entries stay, so that a test notices a change to one.
  const published = JSON.parse(readFileSync(inProject("test/published-functions.json"), "utf8")) as object;
  writeJson("test/published-functions.json", {
    ...published,
    ...withoutKeysOf(published, publishedFunctions(metadata)),
  });
  writeFileSync(inProject("docs/functions.md"), generateFunctionGuide());
  // Loaded here, because the tests that import this file cannot load it.
  const { format, resolveConfig } = await import("prettier");
  const readme = inProject("README.md");
  const text = withFunctionTable(readFileSync(readme, "utf8"));
  writeFileSync(readme, await format(text, { ...(await resolveConfig(readme)), parser: "markdown" }));
}

function withoutKeysOf(known: object, all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(known, id)));
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(inProject(path), `${JSON.stringify(content, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeFunctions();
