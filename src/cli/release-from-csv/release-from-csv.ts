import type { Figure } from "../../domain/release/figure";
import type { Indicator } from "../../domain/release/indicator";
import { layOutColumns } from "../../domain/release/lay-out-columns";
import type { Member, ReleaseContent } from "../../domain/release/release";
import { ReasonList } from "../reason-list";
import { regionAndTypeGroups } from "../region-and-type-groups";
import { readGroups, type GroupsRead } from "./read-groups";
import { readIndicators } from "./read-indicators";
import { MemberList } from "./member-list";
import { readMembers, type MembersRead } from "./read-members";
import { readValues } from "./read-values";
import { readCounts } from "./read-counts";
import { withholdCounts, type CountsWithheld } from "./withhold-counts";

export interface CsvFiles {
  readonly values: string;
  readonly indicators: string;
  /** Null if there are no groups other than region and type. */
  readonly groups: string | null;
  /** Members that are not in the list of authorities; null or left out if there are none. */
  readonly members?: string | null;
}

export interface CsvStamp {
  readonly club: string;
  readonly clubLabel: string;
  readonly date: string;
  /** The fewest values a statistic over members may be based on; left out for figures that anyone may see. */
  readonly smallestGroup?: number;
}

export type ReleaseFromCsv =
  | { readonly ok: true; readonly content: ReleaseContent; readonly notes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const noGroups: GroupsRead = { groups: [], faults: [], notes: [] };
const noMembers = (): MembersRead => ({ list: new MemberList(), codes: [], faults: [] });

/**
 * Makes a release from plain CSV files, or lists every fault in the files with its line and column.
 *
 * The members are all those named by the values, the groups or the file of members: authorities in the project's list,
 * which gives their names, regions and types, and those that the file of members adds. Nobody else can be a member. The
 * groups "region" and "type" are added unless the file of groups has groups with those names.
 *
 * @param suppressSmallCounts for figures that leave their club: withholds counts of 1 to 4 people, see withholdCounts
 */
export function releaseFromCsv(files: CsvFiles, stamp: CsvStamp, { suppressSmallCounts = false } = {}): ReleaseFromCsv {
  const reasons = new ReasonList();
  const { indicators, faults: indicatorFaults } = readIndicators(files.indicators);
  const { list, codes: listed, faults: memberFaults } = files.members ? readMembers(files.members) : noMembers();
  const read = readValues(files.values, indicators, reasons, list);
  const given = files.groups === null ? noGroups : readGroups(files.groups, list);
  const faults = [...indicatorFaults, ...memberFaults, ...read.faults, ...given.faults];
  if (faults.length === 0 && read.figures.length === 0) {
    faults.push("The file of values has no figures for any member.", ...read.notes);
  }
  if (faults.length > 0) return { ok: false, faults };
  const shown = suppressSmallCounts
    ? withhold(files.indicators, indicators, read.figures, reasons)
    : { figures: read.figures, faults: [], notes: [] };
  if (shown.faults.length > 0) return { ok: false, faults: shown.faults };

  const codes = new Set([
    ...listed,
    ...read.figures.map(({ member }) => member),
    ...given.groups.flatMap(({ owner, members }) => (owner === null ? members : [owner, ...members])),
  ]);
  const members = [...codes].sort().map((code) => namedAs(list.member(code), read.names));
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
    ...(unknown > 0 ? [`${unknown} members are not in the list of authorities, so they have no region or type.`] : []),
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

/** If we know only a member's code, it takes its name from the file of figures. */
function namedAs(member: Member, names: ReadonlyMap<string, string>): Member {
  return member.name === member.code ? { ...member, name: names.get(member.code) ?? member.name } : member;
}
