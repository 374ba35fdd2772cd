import type { Dataset } from "../../client/dataset";
import { describeRounding } from "../../domain/indicators/describe-rounding";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import type { Release } from "../../domain/release/release";
import type { IndicatorIndex } from "../../domain/release/release-index";
import { formatDate } from "../../domain/format-date";
import { succeed } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { readClub } from "../running/read-arguments";

/**
 * What the figures are: club, release, its date and licence, and whether the club service confirmed it as the newest.
 * @customfunction ABOUT
 * @chapter What the figures are
 * @param [club] Id or name of a club, or of an indicator for how its figures were rounded. If omitted, the club the pane shows.
 * @returns {any[][]} One line of text.
 * @example =LEFT(CLUB.ABOUT("section-251"),11) => "Section 251"
 */
export function about(club?: unknown[][]) {
  return forEachCell({ club }, (cells, clubs) => {
    const text = readClub(cells.club);
    if (!text.ok) return text;
    const named = text.value;
    const ofClub = named === null ? clubs.clubInHand() : clubs.ofClub(named);
    if (ofClub.ok) return succeed(aboutFigures(ofClub.value, null));
    if (named === null) return ofClub;
    const ofIndicator = clubs.withIndicator(named);
    if (!ofIndicator.ok) return ofIndicator.problem.code === "unknown-indicator" ? ofClub : ofIndicator;
    const index = resolveIndicator(ofIndicator.value.release, named);
    return index.ok ? succeed(aboutFigures(ofIndicator.value, index.value)) : index;
  });
}

/** Of a club, and of an indicator (index) of it. */
function aboutFigures({ release, origin, checkedAt, notice }: Dataset, indicator: IndicatorIndex | null): string {
  const { clubLabel, version, state, date, licence, demonstration } = release.stamp;
  const sentences = [
    `${clubLabel}, release ${version} (${state}) of ${formatDate(date)}, ${places[origin]}${lastChecked(checkedAt)}.`,
    demonstration ? "Made-up figures for demonstration." : "",
    indicator === null ? "" : aboutRounding(release, indicator),
    notice?.message ?? "",
    licence,
    blankCells,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Said here because a number of which 0 may be meant cannot say it: =CLUB.GAPOF(A1,…) of a blank A1 is then one of 0. */
const blankCells = "Excel on the desktop may hand a blank cell over as 0, which then counts as the number 0.";

function aboutRounding(release: Release, indicator: IndicatorIndex): string {
  const rounding = describeRounding(release, indicator);
  return rounding === null ? "" : `${rounding}.`;
}

const places = {
  service: "the newest of the club service",
  kept: "as kept on this machine",
  file: "from a release file",
};

function lastChecked(checkedAt: string | null): string {
  return checkedAt === null ? "" : `, last checked on ${formatDate(checkedAt)}`;
}
