import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFunctionGuide } from "./generate-function-guide";

const folder = fileURLToPath(new URL("../src/functions/", import.meta.url));

/** The metadata of the custom functions, read from their comments: what Excel's wizard shows, and what they take. */
export async function generateFunctionsMetadata(): Promise<Readonly<Record<string, unknown>>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const result = await generateCustomFunctionsMetadata(files.sort().map((name) => join(folder, name)));
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as { functions: readonly object[] };
  // With both, a column with an error in it gives an error for that row alone, and a card can name the authority it shows.
  return { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
}

/** Writes the metadata, and the guide to the functions. */
async function writeFunctions(): Promise<void> {
  writeFileSync(join(folder, "functions.json"), `${JSON.stringify(await generateFunctionsMetadata(), null, 2)}\n`);
  writeFileSync(fileURLToPath(new URL("../docs/functions.md", import.meta.url)), generateFunctionGuide());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeFunctions();
