import { parseArgs } from "node:util";
import { withDemonstration } from "../domain/demonstration-data";
import { itemAt } from "../domain/item-at";
import { resolvePeers } from "../domain/peers/resolve-peers";
import type { ReportDefinition } from "../domain/reports/report-definition";
import { checkYear } from "../domain/reports/check-year";
import { newest } from "../domain/reports/year-in-report";
import { howMany } from "../domain/how-many";
import type { Member } from "../domain/release/release";
import { InputError } from "./input-error";
import { refuseOverwriting } from "./refuse-overwriting";
import { releaseFiles, type ReleaseFiles } from "./release-files";
import { makeAll } from "./report/all-members";
import { nameFiles } from "./report/name-files";
import { releasesOfReport } from "./report/releases-of-report";
import { reportDefinitions } from "./report/report-definitions";
import { openReportFolder } from "./report/report-folder";
import type { ReportRequest } from "./report/report-request";
import { reportHelp } from "./report-help";
import { writeWhole } from "./write-whole";

/** Makes a report as the pane does, for one member or for all. Resolves to the exit code. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      member: { type: "string" },
      "all-members": { type: "boolean", default: false },
      group: { type: "string" },
      year: { type: "string", default: newest },
      release: { type: "string", multiple: true },
      overwrite: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const { member, group = null, year, release = null, overwrite, "all-members": isForAll } = values;
  const [id, out, ...others] = positionals;
  const definition = reportDefinitions().find((one) => one.id === id);
  if (definition === undefined || out === undefined || others.length > 0 || isForAll === (member !== undefined)) {
    console.error(reportHelp());
    return 2;
  }
  const files = releaseFiles(release ?? undefined);
  const request: ReportRequest = { report: definition.id, group, year, releases: release };
  if (member !== undefined) return oneMember(files, definition, member, request, { path: out, overwrite });
  return allMembers(files, definition, request, { folder: out, overwrite });
}

async function oneMember(
  files: ReleaseFiles,
  definition: ReportDefinition,
  member: string,
  request: ReportRequest,
  { path, overwrite }: { readonly path: string; readonly overwrite: boolean },
): Promise<number> {
  if (!path.endsWith(".xlsx")) throw new InputError(`${path}: use a file name that ends in .xlsx.`);
  refuseOverwriting(path, () => overwrite);
  // Imported only here, so that a process that only waits for others stays small.
  const { makeReport } = await import("./report/make-report");
  const line = pagesLine();
  const made = await makeReport(files, definition, files.codeOf(member), request, line.tell).finally(line.end);
  if (!made.ok) throw new InputError(made.problem.message);
  const { bytes, title, pages } = made.value;
  writeWhole(path, bytes);
  console.log(`${path}: ${title}, ${howMany(pages, "page", "pages")}, ${bytes.length} bytes.`);
  return 0;
}

/**
 * Says how far the report is, in one line, to somebody who waits for it in a terminal; Ctrl+C stops it, and nothing is
 * written. What is said after it has ended, such as why it failed, has a line of its own.
 */
function pagesLine() {
  let isBegun = false;
  return {
    tell(done: number, all: number): void {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`\r${done} of ${all} pages drawn`);
      isBegun = true;
    },
    end(): void {
      if (isBegun) process.stderr.write("\n");
    },
  };
}

async function allMembers(
  files: ReleaseFiles,
  definition: ReportDefinition,
  request: ReportRequest,
  { folder: path, overwrite }: { readonly folder: string; readonly overwrite: boolean },
): Promise<number> {
  const { members, releases } = await clubsOfReport(files, definition, request);
  const named = nameFiles(definition.id, members);
  const of = `${definition.title}, ${request.group ?? "neighbours"}, ${request.year}, from ${releases.join(" and ")}`;
  const folder = openReportFolder(path, of, named, overwrite);
  const [there, left] = [named.length - folder.left.length, folder.left.length];
  if (there > 0) console.log(`${there} of ${named.length} are there already.`);
  if (left === 0) return 0;
  const isComplete = await makeAll(request, folder, console.log, console.error);
  return isComplete ? 0 : 1;
}

/** The members of all clubs that the report draws on, and which releases these are. */
async function clubsOfReport(
  files: ReleaseFiles,
  definition: ReportDefinition,
  { group, year }: ReportRequest,
): Promise<{ readonly members: readonly Member[]; readonly releases: readonly string[] }> {
  const found = await releasesOfReport(files, definition);
  // What no member could have is said once.
  const asked = checkYear(definition, found, year);
  if (!asked.ok) throw new InputError(asked.problem.message);
  const of = resolvePeers(itemAt(found, 0), group, itemAt(itemAt(found, 0).members, 0).code);
  if (!of.ok && of.problem.code === "unknown-group") throw new InputError(of.problem.message);
  const isIn = (code: string) => found.every(({ members }) => members.some((one) => one.code === code));
  return {
    members: itemAt(found, 0).members.filter(({ code, abolished }) => !abolished && isIn(code)),
    releases: found.map(({ stamp: { clubLabel, version, state, demonstration } }) =>
      withDemonstration([clubLabel, `release ${version} (${state})`], demonstration).join(", "),
    ),
  };
}
