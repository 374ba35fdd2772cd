import type { Dataset } from "../client/dataset";
import { formatDate } from "../domain/format-date";
import { succeed } from "../domain/result";

/**
 * What the figures are: club, release, its date and licence, and whether the club service confirmed it as the newest.
 * @customfunction ABOUT
 * @returns {string} One line of text.
 */
export function about() {
  return ({ release, origin, checkedAt, notice }: Dataset) => {
    const { clubLabel, version, state, date, licence, demonstration } = release.stamp;
    const sentences = [
      `${clubLabel}, release ${version} (${state}) of ${formatDate(date)}, ${places[origin]}${lastChecked(checkedAt)}.`,
      demonstration ? "Made-up figures for demonstration." : "",
      notice?.message ?? "",
      licence,
    ];
    return succeed(sentences.filter((sentence) => sentence !== "").join(" "));
  };
}

const places = {
  service: "the newest of the club service",
  kept: "as kept on this machine",
  file: "from a release file",
};

function lastChecked(checkedAt: string | null): string {
  return checkedAt === null ? "" : `, last checked on ${formatDate(checkedAt)}`;
}
