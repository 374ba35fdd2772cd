import { closestMatch } from "../closest-match";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";
import type { ReleaseHead } from "./read-release-head";
import type { ReportDefinition } from "../reports/report-definition";
import type { ReleaseStamp } from "./release";

/** A club that the user may read, and its newest release. */
export interface DirectoryClub {
  readonly club: string;
  readonly label: string;
  /** The club that it belongs to; left out for a club in its own right. */
  readonly partOf?: string | undefined;
  readonly release: Pick<ReleaseStamp, "version" | "state" | "date"> & {
    /** SHA-256 of the release's content, hexadecimal. */
    readonly hash: string;
    /** True for demonstration data; left out for every other release. */
    readonly demonstration?: true | undefined;
  };
}

/** An indicator, and the club that has it. */
export interface DirectoryIndicator {
  readonly id: string;
  readonly label: string;
  readonly club: string;
  /** As the indicator declares it. This and what follows may be missing, and then it is not known. */
  readonly unit?: string | undefined;
  /** The heading under which the club's documents list it. */
  readonly heading?: string | undefined;
  /** The newest year in which any member has a value. */
  readonly newest?: string | undefined;
}

/** The clubs that the user may read and all their indicators: enough to know which release a formula needs. */
export interface Directory {
  readonly clubs: readonly DirectoryClub[];
  /** In the order of the clubs, and within a club in that of its release. */
  readonly indicators: readonly DirectoryIndicator[];
  /** The reports that draw on these clubs only; left out if they are not known. */
  readonly reports?: readonly ReportDefinition[] | undefined;
}

/** The entry of a release in a directory. */
export function directoryOf({ stamp, hash, indicators }: Omit<ReleaseHead, "members">): Directory {
  const { club, clubLabel, partOf, version, state, date, demonstration } = stamp;
  const goesWith = partOf === undefined ? {} : { partOf };
  return {
    clubs: [
      {
        club,
        label: clubLabel,
        ...goesWith,
        release: { version, state, date, hash, ...(demonstration && { demonstration }) },
      },
    ],
    indicators: indicators.map(({ id, label }) => ({ id, label, club })),
  };
}

/** The clubs to choose from: all but those that belong to another club listed. Their indicators can still be found. */
export function clubsToChoose({ clubs }: Directory): readonly DirectoryClub[] {
  return clubs.filter(({ partOf }) => !clubs.some(({ club }) => club === partOf));
}

/**
 * Finds an indicator, and so the club that has it, by its id or by its label; letter case and spaces make no
 * difference. An id wins over a label. Of clubs that share an id, the first has it.
 *
 * @returns else `unknown-indicator` with the nearest id of all clubs, or `ambiguous-name` where indicators of several
 * ids have that label.
 */
export const findClubOf = oncePerText((directory: Directory, given): Result<DirectoryIndicator> => {
  const { ids, labels } = namesOf(directory);
  const key = textKey(given);
  const byId = ids.get(key);
  if (byId !== undefined) return succeed(byId);

  const [byLabel, ...others] = labels.get(key) ?? [];
  if (byLabel !== undefined && others.length === 0) return succeed(byLabel);
  if (byLabel !== undefined) {
    const candidates = [byLabel, ...others].map(({ id, club }) => `${id} (${club})`);
    return fail(problem("ambiguous-name", { given, candidates }));
  }
  const known = directory.indicators.map(({ id }) => id);
  return fail(problem("unknown-indicator", { given, suggestion: closestMatch(key, known) }));
});

/** Finds a club by its id or label; letter case and spaces make no difference. Else `unknown-club`. */
export const findClubNamed = oncePerText(({ clubs }: Directory, given): Result<DirectoryClub> => {
  const key = textKey(given);
  const found = clubs.find(({ club }) => textKey(club) === key) ?? clubs.find(({ label }) => textKey(label) === key);
  return found === undefined
    ? fail(problem("unknown-club", { given, known: clubs.map(({ club }) => club) }))
    : succeed(found);
});

interface Names {
  readonly ids: ReadonlyMap<string, DirectoryIndicator>;
  /** Of each id once. */
  readonly labels: ReadonlyMap<string, readonly DirectoryIndicator[]>;
}

const namesOf = oncePer((directory: Directory): Names => {
  const ids = new Map<string, DirectoryIndicator>();
  const labels = new Map<string, DirectoryIndicator[]>();
  for (const indicator of directory.indicators) {
    const id = textKey(indicator.id);
    if (ids.has(id)) continue;
    ids.set(id, indicator);
    const label = textKey(indicator.label);
    labels.set(label, [...(labels.get(label) ?? []), indicator]);
  }
  return { ids, labels };
});
