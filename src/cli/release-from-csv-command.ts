import { parseArgs } from "node:util";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { InputError } from "./input-error";
import { formUsage, openForms } from "./open-forms";
import { releaseFromCsv } from "./release-from-csv/release-from-csv";
import { releaseDate } from "./release-date";
import { writeReleaseFile } from "./write-release-file";

export const releaseFromCsvUsage =
  "npm run club -- release-from-csv --values V.csv --indicators I.csv [--groups G.csv] [--members M.csv] --out FILE [--club ID] [--label TEXT] [--date YYYY-MM-DD] [--suppress-small-counts] " +
  formUsage;

/**
 * Makes a release from plain CSV files, so that you can try figures nobody has published. With the id of a
 * questionnaire club, that club's smallest group applies to it. Resolves to the exit code.
 */
export async function releaseFromCsvCommand(args: readonly string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      values: { type: "string" },
      indicators: { type: "string" },
      groups: { type: "string" },
      members: { type: "string" },
      out: { type: "string" },
      club: { type: "string", default: "csv" },
      label: { type: "string", default: "Figures from CSV" },
      date: { type: "string" },
      form: { type: "string", multiple: true },
      "suppress-small-counts": { type: "boolean", default: false },
    },
  });
  const { values, indicators, groups = null, members = null, out, club, label, date } = options;
  if (values === undefined || indicators === undefined || out === undefined) {
    console.error(`Usage: ${releaseFromCsvUsage}`);
    return 2;
  }
  const suppressSmallCounts = options["suppress-small-counts"];
  const smallestGroup = (await questionnaireOf(club, options.form))?.smallestGroup;
  const stamp = {
    club,
    clubLabel: label,
    date: releaseDate(date),
    ...(smallestGroup !== undefined && { smallestGroup }),
  };
  const made = releaseFromCsv({ values, indicators, groups, members }, stamp, { suppressSmallCounts });
  if (!made.ok) {
    console.error(`${made.faults.join("\n")}\nNothing was written. Fix these ${made.faults.length} and try again.`);
    return 1;
  }
  const { content } = made;
  const bytes = writeReleaseFile(out, content);
  for (const note of made.notes) console.log(note);
  if (smallestGroup !== undefined) {
    console.log(
      `${club} is a club of its members' own figures: it gives no statistic based on fewer than ${smallestGroup} values.${suppressSmallCounts ? "" : " If the figures will leave the club, add --suppress-small-counts."}`,
    );
  }
  console.log(
    `${out}: ${content.members.length} members, ${content.indicators.length} indicators, years ${content.years.join(", ")}; ${bytes} bytes.`,
  );
  return 0;
}

/** What the club asks; null if it is no questionnaire club, unless a command was told where its questionnaire is. */
async function questionnaireOf(club: string, given?: readonly string[]): Promise<ClubDefinition | null> {
  const found = await openForms(given).find({ club, year: null, version: null });
  if (found.club === null && given !== undefined) throw new InputError(found.why);
  return found.club;
}
