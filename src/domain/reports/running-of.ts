import { capital } from "../capital";
import { demonstrationData, withDemonstration } from "../demonstration-data";
import type { Release } from "../release/release";
import type { GroupOfReport } from "./group-of-report";
import type { Report } from "./report";

/** What is printed above and below every page of a report, what it shows, and with which releases it was made. */
export function runningOf(
  title: string,
  { name, inWords }: Pick<GroupOfReport, "name" | "inWords">,
  releases: readonly Pick<Release, "stamp">[],
): Pick<Report, "running" | "shows" | "clubs"> {
  const stamps = releases.map(({ stamp }) => stamp);
  return {
    shows: inWords,
    running: {
      left: `${capital(title)} · ${name}`,
      center: stamps.some(({ state }) => state === "draft") ? "DRAFT" : "",
      right: stamps.some(({ demonstration }) => demonstration) ? capital(demonstrationData) : "",
      foot: stamps
        .map(({ clubLabel, version, demonstration }) =>
          withDemonstration([clubLabel, `release ${version}`], demonstration).join(", "),
        )
        .join(" · "),
    },
    clubs: stamps.map(({ club, clubLabel, version, state }) => ({
      club,
      figuresFrom: `${clubLabel}, release ${version} (${state})`,
    })),
  };
}
