import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importClub } from "./import/import-club";
import type { ImportReport } from "./import/import-report";
import type { ImportedClub } from "./import/import-source";
import { importedClubs } from "./import/index";
import { reportAsMarkdown } from "./import/report-as-markdown";
import { releaseDate } from "./release-date";
import { writeReleaseFile } from "./write-release-file";
import { writeWhole } from "./write-whole";

export const importUsage =
  "npm run club -- import CLUB or all --from FOLDER --out FILE or FOLDER [--date YYYY-MM-DD] [--report FILE.md, FILE.json or FOLDER, repeatable]";

/**
 * Makes the releases of published-data clubs, the named ones or all, from a folder of open data files. In a folder,
 * releases are named CLUB.json.gz and reports CLUB.md. Returns the exit code.
 */
export function importCommand(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: "string" },
      out: { type: "string" },
      date: { type: "string" },
      report: { type: "string", multiple: true, default: [] },
    },
  });
  const { from, out, date, report: reports } = values;
  const chosen = choose(positionals);
  if (from === undefined || out === undefined || chosen === null) {
    console.error(`Usage: ${importUsage}\nThe clubs are ${idsOf(importedClubs).join(", ")}.`);
    return 2;
  }
  const intoFile = [out, ...reports].find((path) => !isFolder(path));
  if (chosen.length > 1 && intoFile !== undefined) {
    console.error(
      `There is no folder ${intoFile}. For several clubs name an existing folder; a file takes one club only.`,
    );
    return 2;
  }
  const failed = chosen.filter((club) => !importOne(club, from, out, releaseDate(date), reports));
  return failed.length > 0 ? 1 : 0;
}

/** The clubs named, in the order named; null if none is named or one is unknown. */
function choose(names: readonly string[]): readonly ImportedClub[] | null {
  if (names.length === 1 && names[0] === "all") return importedClubs;
  const clubs = names.map((name) => importedClubs.find(({ club }) => club.club === name));
  const known = clubs.filter((club) => club !== undefined);
  return known.length === 0 || known.length < clubs.length ? null : known;
}

/** False if the files had faults and nothing was written. */
function importOne(
  imported: ImportedClub,
  from: string,
  out: string,
  date: string,
  reports: readonly string[],
): boolean {
  const { club } = imported.club;
  const result = importClub(imported, from, date);
  if (!result.ok) {
    console.error(
      `${result.faults.join("\n")}\nNothing was written for ${club}. Fix these ${result.faults.length} and try again.`,
    );
    return false;
  }
  const { content, report } = result;
  const path = isFolder(out) ? join(out, `${club}.json.gz`) : out;
  const bytes = writeReleaseFile(path, content);
  for (const given of reports) {
    const page = isFolder(given) ? join(given, `${club}.md`) : given;
    const text = page.endsWith(".md") ? reportAsMarkdown(report) : `${JSON.stringify(report, null, 2)}\n`;
    writeWhole(page, Buffer.from(text));
  }
  console.log(summary(report));
  console.log(
    `${path}: release ${report.version} of ${report.date}, ${content.members.length} members, ${bytes} bytes.`,
  );
  return true;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function idsOf(clubs: readonly ImportedClub[]): readonly string[] {
  return clubs.map(({ club }) => club.club);
}

function summary({ files, checks }: ImportReport): string {
  const kept = files.map((file) => `${file.file}: ${file.kept} of ${file.rows} rows kept`);
  const odd = checks
    .filter(({ exceptions }) => exceptions.length > 0)
    .map(({ check, tested, exceptions }) => `${check}: untrue in ${exceptions.length} of ${tested}`);
  return [...kept, ...odd].join("\n");
}
