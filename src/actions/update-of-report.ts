import type { ProblemCode } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import { clubsOf, describedReport } from "./described-report";
import type { FiguresService, ReportUpdate } from "./ports";
import type { PlacedReport } from "./report-ports";

const isAboutWhatIsAsked: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "ambiguous-name",
  "empty-report",
  "no-such-group-for-member",
  "unknown-group",
  "unknown-member",
  "year-as-group",
  "year-as-member",
  "year-not-in-report",
]);

/**
 * What a report should say now, or why there is no report of what its cells name. Null for one that none of the user's clubs
 * has any more: it then stays as it is, its words say that they wait, and the pane lists it so. A problem, for the user to
 * read, if anything else is in the way.
 */
export async function updateOfReport(
  figures: Pick<FiguresService, "withIndicator" | "directory" | "loadScrapbook">,
  { name, id, parameters, kept, savings }: PlacedReport,
): Promise<Result<ReportUpdate | null>> {
  const directory = await figures.directory();
  if (!directory.ok) return directory;
  const definition = directory.value.reports?.find((one) => one.id === id);
  if (definition === undefined) return succeed(null);
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) return clubs;
  const described = await describedReport(figures, definition, clubs.value, parameters, { kept, savings });
  if (described.ok) return succeed({ name, ...described.value });
  const { code, message } = described.problem;
  return isAboutWhatIsAsked.has(code) ? succeed({ name, sentence: message, parameters }) : described;
}
