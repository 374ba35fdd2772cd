import type { Dataset } from "../client/dataset";
import { formatDate } from "../domain/format-date";
import { succeed } from "../domain/result";
import { answered } from "./answered";
import type { CellCall, CellScalar } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { readClub } from "./read-arguments";

/**
 * What the figures are: club, release, its date and licence, and whether the club service confirmed it as the newest.
 * @customfunction ABOUT
 * @param [club] Id or name of a club. If omitted, your first.
 * @returns {any[][]} One line of text.
 */
export function about(club?: unknown[][]) {
  return forEachCell({ club }, (cells): CellCall<CellScalar> => {
    const named = readClub(cells.club);
    if (!named.ok) return answered(named);
    return {
      needs: [{ kind: "club", club: named.value }],
      answer(figures) {
        const dataset = figures.ofClub(named.value);
        return dataset.ok ? succeed(aboutFigures(dataset.value)) : dataset;
      },
    };
  });
}

function aboutFigures({ release, origin, checkedAt, notice }: Dataset): string {
  const { clubLabel, version, state, date, licence, demonstration } = release.stamp;
  const sentences = [
    `${clubLabel}, release ${version} (${state}) of ${formatDate(date)}, ${places[origin]}${lastChecked(checkedAt)}.`,
    demonstration ? "Made-up figures for demonstration." : "",
    notice?.message ?? "",
    licence,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

const places = {
  service: "the newest of the club service",
  kept: "as kept on this machine",
  file: "from a release file",
};

function lastChecked(checkedAt: string | null): string {
  return checkedAt === null ? "" : `, last checked on ${formatDate(checkedAt)}`;
}
