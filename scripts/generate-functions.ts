import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFunctionGuide } from "./generate-function-guide";

const folder = fileURLToPath(new URL("../src/functions/", import.meta.url));

/** The metadata of the custom functions, read from their comments: what Excel's wizard shows, and what they take. */
export async function generateFunctionsMetadata(): Promise<{ functions: readonly object[] }> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const result = await generateCustomFunctionsMetadata(files.sort().map((name) => join(folder, name)));
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as { functions: readonly object[] };
  // The generator also asks for data types as arguments; without that, Excel gives plain values, which is what we read.
  return { functions };
}

/** Writes the metadata, and the guide to the functions. */
async function writeFunctions(): Promise<void> {
  writeFileSync(join(folder, "functions.json"), `${JSON.stringify(await generateFunctionsMetadata(), null, 2)}\n`);
  writeFileSync(fileURLToPath(new URL("../docs/functions.md", import.meta.url)), generateFunctionGuide());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeFunctions();
