/** Makes reports of members, one after the other, as all-members.ts asks; each stands in a file when it is answered. */
import { faultOf } from "../../actions/fault-of";
import type { ReportDefinition } from "../../domain/reports/report-definition";
import { InputError } from "../input-error";
import { refusalOf } from "../refusal-of";
import { releaseFiles, type ReleaseFiles } from "../release-files";
import { writeWhole } from "../write-whole";
import { makeReport } from "./make-report";
import { releasesOfReport } from "./releases-of-report";
import { reportDefinitions } from "./report-definitions";
import type { ReportRequest } from "./report-request";
import type { ReportAnswer, ReportTask } from "./report-task";

process.on("message", (task: ReportTask) => void answer(task).then((given) => process.send?.(given)));
// The other side has ended.
process.once("disconnect", () => process.exit());
// Ctrl+C goes to all processes; the other side lets this one finish its report.
process.on("SIGINT", () => undefined);

/** What all reports are made of, opened for the first. */
interface Opened {
  readonly files: ReleaseFiles;
  readonly definition: ReportDefinition;
}

let opened: Opened | null = null;

async function answer(task: ReportTask): Promise<ReportAnswer> {
  try {
    opened ??= await open(task.request);
  } catch (error) {
    return { kind: "stopped", why: whyOf(error) };
  }
  try {
    return await make(opened, task);
  } catch (error) {
    // A fault that one report brings out is no reason to leave out the others.
    return { kind: "not made", why: whyOf(error) };
  }
}

/** Why something failed, in a sentence; of a fault of ours also prints the stack, because we ask to be told of it. */
function whyOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal;
  console.error(error);
  return faultOf(error).message;
}

async function open({ report, releases }: ReportRequest): Promise<Opened> {
  const definition = reportDefinitions().find(({ id }) => id === report);
  if (definition === undefined) throw new Error(`There is no report ${report}.`);
  const files = releaseFiles(releases ?? undefined);
  // A shipped one is opened only when it is needed.
  await releasesOfReport(files, definition);
  return { files, definition };
}

async function make({ files, definition }: Opened, { request, member, path }: ReportTask): Promise<ReportAnswer> {
  const made = await makeReport(files, definition, member, request);
  if (!made.ok) return { kind: "not made", why: made.problem.message };
  const { bytes, pages } = made.value;
  try {
    writeWhole(path, bytes);
    return { kind: "made", pages, bytes: bytes.length };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "stopped", why: error.message };
  }
}
