import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFunctionGuide } from "./generate-function-guide";

const folder = fileURLToPath(new URL("../src/functions/", import.meta.url));

/** The metadata of the custom functions, read from their comments: what Excel's wizard shows, and what they take. */
export async function generateFunctionsMetadata(): Promise<Readonly<Record<string, unknown>>> {
  const files = readdirSync(join(folder, "catalogue"));
  const result = await generateCustomFunctionsMetadata(files.sort().map((name) => join(folder, "catalogue", name)));
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as { functions: readonly object[] };
  // With both, a column with an error in it gives an error for that row alone, and a card can name the authority it shows.
  return { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
}

/**
 * Of each function that takes an indicator, its arguments in their order: what the ribbon reads a cell's formula by. Apart
 * from the metadata, whose sentences would be loaded with the first script.
 */
export function indicatorArguments({
  functions,
}: {
  readonly functions: readonly { readonly id: string; readonly parameters?: readonly { readonly name: string }[] }[];
}): Readonly<Record<string, readonly string[]>> {
  const taken = functions.map(({ id, parameters = [] }) => [id, parameters.map(({ name }) => name)] as const);
  return Object.fromEntries(taken.filter(([, names]) => names.includes("indicator")));
}

/** Writes the metadata, what the ribbon needs of it, and the guide to the functions. */
async function writeFunctions(): Promise<void> {
  const metadata = await generateFunctionsMetadata();
  writeFileSync(join(folder, "functions.json"), `${JSON.stringify(metadata, null, 2)}\n`);
  const parameters = indicatorArguments(metadata as Parameters<typeof indicatorArguments>[0]);
  writeFileSync(join(folder, "../actions/indicator-arguments.json"), `${JSON.stringify(parameters, null, 2)}\n`);
  writeFileSync(fileURLToPath(new URL("../docs/functions.md", import.meta.url)), generateFunctionGuide());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeFunctions();
