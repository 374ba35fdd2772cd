import { releaseLine } from "../domain/release-line";
import type { RefreshedClub } from "./ports";
import type { Notice } from "./shared-state";

/**
 * The result of a refresh, for the user. It says "done" only if the service has confirmed all figures as the newest;
 * otherwise it says which were not refreshed, from which release they are, and why.
 */
export function refreshNotice({ release, notice, behind }: RefreshedClub): Pick<Notice, "kind" | "text"> {
  const { clubLabel } = release.stamp;
  const own = behind.find(({ label }) => label === clubLabel);
  const others = behind.filter((club) => club !== own);
  const line = releaseLine(release.stamp);
  const sentences = [
    own === undefined ? `Recalculated with ${line}.` : `Not refreshed. ${own.problem.message} Still in use: ${line}.`,
    ...(others.length === 0
      ? []
      : [
          `Not refreshed: ${others.map(({ label }) => label).join(", ")}. ${own === undefined ? (others[0]?.problem.message ?? "") : ""}`.trim(),
        ]),
    ...(own === undefined && notice !== null && others.length === 0 ? [notice.message] : []),
  ];
  return { kind: sentences.length === 1 && own === undefined ? "done" : "warning", text: sentences.join(" ") };
}
