import type { Figure } from "../../domain/release/figure";
import type { Indicator } from "../../domain/release/indicator";
import { layOutColumns } from "../../domain/release/lay-out-columns";
import type { Member, ReleaseContent } from "../../domain/release/release";
import { authorities, memberOf } from "../authorities";
import { ReasonList } from "../reason-list";
import { regionAndTypeGroups } from "../region-and-type-groups";
import { readGroups, type GroupsRead } from "./read-groups";
import { readIndicators } from "./read-indicators";
import { readValues } from "./read-values";
import { readCounts } from "./read-counts";
import { withholdCounts, type CountsWithheld } from "./withhold-counts";

export interface CsvFiles {
  readonly values: string;
  readonly indicators: string;
  /** Null where there are no groups but region and type. */
  readonly groups: string | null;
}

export interface CsvStamp {
  readonly club: string;
  readonly clubLabel: string;
  readonly date: string;
  /** The fewest values that a statistic over members may rest on; left out for figures that anyone may see. */
  readonly smallestGroup?: number;
}

export type ReleaseFromCsv =
  | { readonly ok: true; readonly content: ReleaseContent; readonly notes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const noGroups: GroupsRead = { groups: [], faults: [], notes: [] };

/**
 * Makes a release from plain CSV files, or lists every fault of the files with its line and column.
 *
 * Members are all whom the values or the groups name. Names, regions and types are those of the project's list of
 * authorities; a code that is not there is its own name. The groups "region" and "type" are added from that list
 * unless the file of groups has groups of that name.
 *
 * @param suppressSmallCounts for figures that leave their club: counts of 1 to 4 people are withheld, as withholdCounts says
 */
export function releaseFromCsv(files: CsvFiles, stamp: CsvStamp, { suppressSmallCounts = false } = {}): ReleaseFromCsv {
  const reasons = new ReasonList();
  const { indicators, faults: indicatorFaults } = readIndicators(files.indicators);
  const read = readValues(files.values, indicators, reasons);
  const given = files.groups === null ? noGroups : readGroups(files.groups);
  const faults = [...indicatorFaults, ...read.faults, ...given.faults];
  if (faults.length === 0 && read.figures.length === 0) faults.push("The file of values has no figures of any member.");
  if (faults.length > 0) return { ok: false, faults };
  const shown = suppressSmallCounts
    ? withhold(files.indicators, indicators, read.figures, reasons)
    : { figures: read.figures, faults: [], notes: [] };
  if (shown.faults.length > 0) return { ok: false, faults: shown.faults };

  const codes = new Set([
    ...read.figures.map(({ member }) => member),
    ...given.groups.flatMap(({ owner, members }) => (owner === null ? members : [owner, ...members])),
  ]);
  const members = membersOf([...codes].sort(), read.names);
  const years = [...new Set(read.figures.map(({ year }) => year))].sort();
  const givenIds = new Set(given.groups.map(({ id }) => id.toLowerCase()));
  const added = regionAndTypeGroups(members).filter(({ id }) => !givenIds.has(id));
  const unknown = members.filter(({ region }) => region === null).length;
  const content: ReleaseContent = {
    stamp: {
      ...stamp,
      version: 1,
      state: "final",
      licence: "No licence was stated with these figures.",
      demonstration: false,
    },
    members,
    indicators: [...indicators.values()],
    years,
    groups: [...given.groups, ...added],
    reasons: reasons.all(),
    columns: layOutColumns(shown.figures, {
      members: members.map(({ code }) => code),
      indicators: [...indicators.values()].map(({ id }) => id),
      years,
    }),
  };
  const notes = [
    ...read.notes,
    ...given.notes,
    ...shown.notes,
    ...(added.length > 0
      ? [`Groups added from the list of authorities: ${[...new Set(added.map(({ id }) => id))].join(", ")}.`]
      : []),
    ...(unknown > 0 ? [`${unknown} members are not in the list of authorities; they have no region and no type.`] : []),
  ];
  return { ok: true, content, notes };
}

function withhold(
  path: string,
  indicators: ReadonlyMap<string, Indicator>,
  figures: readonly Figure[],
  reasons: ReasonList,
): CountsWithheld {
  const { counts, faults } = readCounts(path, indicators);
  return faults.length > 0 ? { figures, faults, notes: [] } : withholdCounts(figures, counts, reasons);
}

function membersOf(codes: readonly string[], names: ReadonlyMap<string, string>): readonly Member[] {
  const listed = authorities();
  const known = new Map([
    ...listed.flatMap((authority) => authority.otherCodes.map((code) => [code, authority] as const)),
    ...listed.map((authority) => [authority.code, authority] as const),
  ]);
  return codes.map((code) => {
    const authority = known.get(code);
    if (authority === undefined) {
      const name = names.get(code) ?? code;
      return { code, name, region: null, type: null, boundaryNote: null, abolished: false };
    }
    // An authority under its earlier code is not joined with its present one, should both be there.
    const bothThere = code !== authority.code && codes.includes(authority.code);
    return { ...memberOf(authority), code, name: bothThere ? `${authority.name} (${code})` : authority.name };
  });
}
