/**
 * Makes the returns and releases of the demonstration, data/demonstration/: of every club, or of those named. With
 * --check, says which files differ from what is made, and changes none.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demonstrationClubs } from "../src/demonstration/clubs/index";
import { demonstrationWorkbook } from "../src/service/demonstration/seed-demonstration";
import { makeDemonstration } from "../src/cli/demonstration/make-demonstration";
import { makeWorkbook } from "../src/cli/demonstration/make-workbook";
import { shippedFiles } from "../src/cli/demonstration/shipped-files";
import { packed } from "../src/cli/demonstration/packed";

const data = fileURLToPath(new URL("../data", import.meta.url));
const folder = join(data, "demonstration");

const [...args] = process.argv.slice(2);
const isCheck = args.includes("--check");
const asked = args.filter((arg) => !arg.startsWith("--"));
const shipped = shippedFiles(data);
const different: string[] = [];

mkdirSync(folder, { recursive: true });
keep(demonstrationWorkbook, Buffer.from(await makeWorkbook()));
for (const { club } of demonstrationClubs) {
  if (asked.length > 0 && !asked.includes(club)) continue;
  const began = performance.now();
  const made = packed(makeDemonstration(club, shipped, "neighbours", told(club)));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${club}: ${made.length} bytes, ${seconds} s`);
  keep(`${club}.json.gz`, made);
}
if (different.length > 0) {
  console.error(`Not as they are made: ${different.join(", ")}. Run npm run generate:demonstration.`);
  process.exitCode = 1;
}

/** Says how far it is where somebody watches. */
function told(club: string): (done: number, of: number) => void {
  return (done, of) => void (process.stderr.isTTY && process.stderr.write(`\r${club}: ${done} of ${of} `));
}

function keep(name: string, bytes: Buffer): void {
  const path = join(folder, name);
  if (!isCheck) writeFileSync(path, bytes);
  else if (!existsSync(path) || hashOf(readFileSync(path)) !== hashOf(bytes)) different.push(name);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
