import { execFile, execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** The programs that open and print a workbook as somebody without Excel would. */
const programs = ["soffice", "pdftotext", "pdfinfo"] as const;

/** The programs that are not on this machine. */
export const missingPrograms = programs.filter((program) => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return false;
  } catch {
    return true;
  }
});

/**
 * The font that reports are written in, if neither it nor one with letters of the same width is on this machine: columns
 * are then wider, and a page no longer fits its paper.
 */
export const missingFonts = missingPrograms.length > 0 || hasArial() ? [] : ["font like Arial (fonts-liberation)"];

function hasArial(): boolean {
  return /Arial|Arimo|Liberation Sans/.test(execFileSync("fc-match", ["Arial"], { encoding: "utf8" }));
}

/**
 * Defines tests that need these programs. Where they are missing, says in one line what is not checked.
 *
 * @param what e.g. "charts as LibreOffice prints them"
 * @param missing what is not there that they need
 */
export function ifLibreOffice(what: string, missing: readonly string[] = missingPrograms): jest.It {
  if (missing.length === 0) return it;
  process.stderr.write(`NOT CHECKED: ${what}. This machine has no ${missing.join(", no ")}.\n`);
  return it.skip;
}

/**
 * Lets LibreOffice open these files and save them as another type, all in one start, which takes longer than the files.
 *
 * @param to e.g. "pdf"
 * @param folder where the new files go, under the same names
 */
export async function convert(files: readonly string[], to: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // A profile of its own, or it hands the files to a LibreOffice that the person has open.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--convert-to", to, "--outdir", folder, ...files];
  await promisify(execFile)("soffice", args);
}
