import { releaseFiles } from "../../src/cli/release-files";
import { makeReport } from "../../src/cli/report/make-report";
import { reportDefinitions } from "../../src/cli/report/report-definitions";
import { authority } from "./library-of-samples";

/** The report that is shown to councillors, as it is made in the pane and on the command line. */
const report = "section-251-briefing";

/** A briefing about the authority, with its charts. */
export async function reportSample(): Promise<Uint8Array> {
  const files = releaseFiles();
  const definition = reportDefinitions().find(({ id }) => id === report);
  if (definition === undefined) throw new Error(`There is no report ${report}.`);
  const made = await makeReport(files, definition, files.codeOf(authority), { group: null, year: "2024-25" });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.bytes;
}
