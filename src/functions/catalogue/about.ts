import type { Dataset } from "../../client/dataset";
import { demonstrationData } from "../../domain/demonstration-data";
import { describeRounding } from "../../domain/indicators/describe-rounding";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import type { Release } from "../../domain/release/release";
import type { IndicatorIndex } from "../../domain/release/release-index";
import { formatDate } from "../../domain/format-date";
import { succeed } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { readClub } from "../running/read-arguments";

/**
 * Which figures you are using: club, release, date and licence, and whether the club service confirmed they are the
 * newest.
 * @customfunction ABOUT
 * @chapter What the figures are
 * @param [club] Id or name of a club; or of an indicator, to see how its figures were rounded. If omitted, the club shown in the pane.
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

/** Describes a club's release and, unless `indicator` is null, how that indicator was rounded. */
function aboutFigures({ release, origin, checkedAt, notice }: Dataset, indicator: IndicatorIndex | null): string {
  const { clubLabel, version, state, date, licence, demonstration, pinned } = release.stamp;
  const madeUp = demonstration ? `, ${demonstrationData}` : "";
  const sentences = [
    `${clubLabel}, release ${version} (${state}) of ${formatDate(date)}${madeUp}, ${pinned === true ? placesOfPinned[origin] : places[origin]}${lastChecked(checkedAt)}.`,
    demonstration ? "Every figure is made up." : "",
    indicator === null ? "" : aboutRounding(release, indicator),
    notice?.message ?? "",
    licence,
    blankCells,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/**
 * Said here because a result can't: if A1 is blank, =CLUB.GAPOF(A1,…) may give the gap of 0, which looks like an
 * answer.
 */
const blankCells =
  "Excel on the desktop may pass a blank cell to a function as 0, and we then count it as the number 0.";

function aboutRounding(release: Release, indicator: IndicatorIndex): string {
  const rounding = describeRounding(release, indicator);
  return rounding === null ? "" : `${rounding}.`;
}

const places = {
  service: "the newest on the club service",
  kept: "the copy kept on this machine",
  file: "from a release file",
};

/** Said in every place, because the release may be older than the newest. */
const placesOfPinned = {
  service: "to which this workbook is pinned",
  kept: "to which this workbook is pinned, the copy kept on this machine",
  file: "to which this workbook is pinned, from a release file",
};

function lastChecked(checkedAt: string | null): string {
  return checkedAt === null ? "" : `, last checked on ${formatDate(checkedAt)}`;
}
