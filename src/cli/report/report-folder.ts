import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/mini";
import { errorCode } from "../error-code";
import { InputError } from "../input-error";
import { writeWhole } from "../write-whole";

/** A member to make a report for, and the name of its file. */
export interface ReportFile {
  readonly code: string;
  readonly name: string;
  readonly file: string;
}

/** What is written beside the reports, so that a later run can go on with them. */
const ledgerSchema = z.object({
  /** What the reports are of, in words. */
  reports: z.string(),
  /** Whether files that were there before may be replaced. */
  overwrites: z.boolean(),
  /** The members that have theirs. */
  made: z.array(z.object({ code: z.string(), name: z.string(), file: z.string() })),
});

const ledgerName = "yardstick-reports.json";

/** A folder of reports of one kind, a file for each member. */
export interface ReportFolder {
  /** The members that have no report yet. */
  readonly left: readonly ReportFile[];
  pathOf(file: ReportFile): string;
  /** Notes that the member's report is written. */
  made(file: ReportFile): void;
}

/**
 * Opens a folder for reports, and makes it if there is none. If a run of the same reports was stopped, it goes on with
 * the members that are left.
 *
 * @param reports what the reports are of, in words
 * @param overwrites whether to make all again, in place of files that are there
 * @throws InputError if the folder can't be used, or if files that are there would be replaced without being told to
 */
export function openReportFolder(
  folder: string,
  reports: string,
  files: readonly ReportFile[],
  overwrites: boolean,
): ReportFolder {
  makeFolder(folder);
  const path = join(folder, ledgerName);
  const before = readLedger(path);
  const isSame = before?.reports === reports;
  if (before !== null && !isSame && !overwrites)
    throw new InputError(
      `${folder} has other reports: ${before.reports}. Give another folder, or add --overwrite to replace them with ${reports}.`,
    );
  const isThere = (file: ReportFile) =>
    before?.made.some(({ code }) => code === file.code) === true && existsSync(join(folder, file.file));
  const leftNow = files.filter((file) => !isThere(file));
  // Going on with a run that was stopped; one that is complete is made again if that is asked for.
  const goesOn = isSame && (leftNow.length > 0 || !overwrites);
  const left = goesOn ? leftNow : files;
  const mayReplace = overwrites || (goesOn && before.overwrites);
  const inTheWay = left.filter(({ file }) => existsSync(join(folder, file)));
  if (inTheWay.length > 0 && !mayReplace)
    throw new InputError(
      `${folder} already has ${inTheWay.map(({ file }) => file).join(", ")}, so nothing was written. Give another folder, or add --overwrite to replace ${inTheWay.length === 1 ? "it" : "them"}.`,
    );
  let made = goesOn ? before.made : [];
  const keep = () => {
    const ledger = { reports, overwrites: mayReplace, made };
    writeWhole(path, Buffer.from(`${JSON.stringify(ledger, null, 2)}\n`));
  };
  keep();
  return {
    left,
    pathOf: ({ file }) => join(folder, file),
    made(file) {
      made = [...made.filter(({ code }) => code !== file.code), file];
      keep();
    },
  };
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new InputError(`${folder} is a file. For all members give a folder.`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === "") throw error;
    throw new InputError(`The folder ${folder} could not be made (${code}). Give another place or a simpler name.`, {
      cause: error,
    });
  }
}

function readLedger(path: string): z.infer<typeof ledgerSchema> | null {
  if (!existsSync(path)) return null;
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // Somebody changed it, so we can't know what is there.
    return null;
  }
}
