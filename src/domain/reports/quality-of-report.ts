import { farInWords } from "../charts/far-in-words";
import { memberInWords } from "../charts/member-in-words";
import { groupBy } from "../group-by";
import { farOutliers } from "../indicators/far-outliers";
import { missingMembers } from "../indicators/missing-members";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import { oneFullStop } from "../one-full-stop";
import type { IndicatorInReport } from "./indicator-in-report";
import type { QualityNotes } from "./pages/quality-pages";

/** An indicator that the report has no page for, and why, in a sentence. */
export interface LeftOut {
  readonly label: string;
  readonly why: string;
}

/** The heading of figures that are probably mistakes. */
export const farOutside = "Far outside the group";

/**
 * What to know of the figures of a report before using them.
 *
 * @param farElsewhere whether another page says which figures are far outside the group
 */
export function qualityOfReport(
  listed: readonly IndicatorInReport[],
  leftOut: readonly LeftOut[],
  { farElsewhere = false } = {},
): readonly QualityNotes[] {
  const notes: readonly QualityNotes[] = [
    { heading: "Not in this report", lines: leftOut.map(leftOutInWords) },
    {
      heading: "Old figures",
      lines: listed
        .filter(({ isOld }) => isOld)
        .map(({ indicator, comparison }) => `${indicator.label}: newest figures ${comparison.year}.`),
    },
    { heading: farOutside, lines: farElsewhere ? [] : listed.flatMap(farLine) },
    { heading: "Missing figures", lines: missingLines(listed) },
    { heading: "Breaks in the series", lines: listed.flatMap(breakLines) },
  ];
  const some = notes.filter(({ lines }) => lines.length > 0);
  return some.length > 0
    ? some
    : [{ heading: "Nothing to report", lines: ["Every figure is recent, and none is missing."] }];
}

/** What is left out, and why: "Adoption: none of your clubs has it." A reason that begins with its name stands alone. */
export function leftOutInWords({ label, why }: LeftOut): string {
  return why.startsWith(label) ? why : `${label}: ${why}`;
}

function farLine({ release, indicator, comparison }: IndicatorInReport): readonly string[] {
  const names = [...farOutliers(release, comparison)].map((index) => memberInWords(itemAt(release.members, index)));
  const said = farInWords(names, [indicator]);
  return said === null ? [] : [`${indicator.label}: ${said}`];
}

/** What is the same for several indicators is said once. */
function missingLines(listed: readonly IndicatorInReport[]): readonly string[] {
  const whose = listed.flatMap((one) => {
    const missing = missingMembers(one.release, one.comparison);
    const reasons = missing.map(({ reason, names }) => `${namesInWords(names)} (${reason})`);
    return missing.length === 0
      ? []
      : [{ label: one.indicator.label, year: one.comparison.year, said: reasons.join("; ") }];
  });
  return [...groupBy(whose, ({ year, said }) => `${year}: ${said}`)].map(([said, some]) => {
    const labels = some.map(({ label }) => label);
    const of = labels.length > mostLabels ? `${labels.length} of the ${listed.length} indicators` : labels.join("; ");
    return oneFullStop(`${of}, ${said}.`);
  });
}

/** More than so many indicators are counted, not named. */
const mostLabels = 3;

/** More than so many are counted, not named. */
const mostNamed = 8;

function namesInWords(names: readonly string[]): string {
  return names.length > mostNamed ? `${names.length} authorities` : listNames(names);
}

function breakLines({ indicator }: IndicatorInReport): readonly string[] {
  return (indicator.breaks ?? []).map(({ year, reason }) =>
    oneFullStop(`${indicator.label}: years from ${year} can't be compared with earlier ones: ${reason}.`),
  );
}
