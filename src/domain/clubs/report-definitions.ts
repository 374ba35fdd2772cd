import type { ReportDefinition } from "../reports/report-definition";
import { clubs } from "./index";
import { briefings } from "./published/briefings";
import { publishedClubs } from "./published/index";
import { summaryReports } from "./published/summary-reports";

/** A report of each club of published data; the one on public health is the comparative profile. */
const ofPublished = publishedClubs.map(({ club, label, report }): ReportDefinition => ({
  id: club,
  kind: club === "public-health" ? "profile" : "comparative",
  title: label,
  clubs: [club],
  parts: report,
}));

/** A report of each club that asks its members, as its newest year says it, for when it has a release. */
const ofQuestionnaires = clubs
  .filter(({ club }, at) => clubs.findIndex((one) => one.club === club) === at)
  .map(({ club, label, report = [] }): ReportDefinition => ({
    id: club,
    kind: "comparative",
    title: label,
    clubs: [club],
    parts: report.flatMap(({ charts }) => charts),
  }));

/** What only goes with another club has no meeting of its own. */
const withoutMeeting = new Set(publishedClubs.flatMap(({ club, partOf }) => (partOf === undefined ? [] : [club])));

/** What each club's members discuss in their review meeting: the same indicators as in its report. */
const reviewPacks = [...ofPublished, ...ofQuestionnaires]
  .filter(({ id }) => !withoutMeeting.has(id))
  .map((report): ReportDefinition => ({ ...report, id: `${report.id}-review`, kind: "review-pack" }));

const all: readonly ReportDefinition[] = [
  ...ofPublished,
  ...ofQuestionnaires,
  ...summaryReports,
  ...briefings,
  ...reviewPacks,
];

/** The reports for a member of these clubs: those of each, and the summaries that draw on none but these. */
export function reportsFor(ids: Iterable<string>): readonly ReportDefinition[] {
  const known = new Set(ids);
  return all.filter((report) => report.parts.length > 0 && report.clubs.every((club) => known.has(club)));
}
