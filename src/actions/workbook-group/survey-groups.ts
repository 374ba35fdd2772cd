import { findClubOf } from "../../domain/release/directory";
import { succeed, type Result } from "../../domain/result";
import { groupsFor } from "../peer-groups/groups-for";
import type { ClubData, FiguresService, WorkbookGroup } from "../ports";
import { groupKeyOf } from "./group-key-of";
import { groupPlaces, type GroupPlace } from "./group-places";
import { cellsOfGroups, groupsInFormula } from "./groups-in-formula";

/** How many charts, reports and formulas, and cells of the user's from which others take their group. */
export interface GroupCounts {
  readonly charts: number;
  readonly reports: number;
  readonly formulas: number;
  readonly cells: number;
}

/** A group that the workbook names, besides the one that is to be its only one. */
export interface GroupUse extends GroupCounts {
  readonly key: string;
  readonly label: string;
}

/** What naming one group in the whole workbook would change, and what would stay. */
export interface GroupSurvey {
  /** The group that the workbook keeps now; null if none. */
  readonly kept: string | null;
  readonly places: readonly GroupPlace[];
  /** Those that can be changed, by the group they name now: first the one that the workbook keeps, then the most used. */
  readonly uses: readonly GroupUse[];
  /** Those that work out their group from other cells than those with its name. */
  readonly fromElsewhere: GroupCounts;
  /** Those whose club has no such group. */
  readonly withoutGroup: GroupCounts;
  /** The workbook's own names whose formulas name another group; they stay as they are. */
  readonly named: readonly string[];
  /** Those on protected sheets, by sheet. */
  readonly onProtected: readonly (GroupCounts & { readonly sheet: string })[];
}

/**
 * Looks for what in the workbook names another group than this one. Changes nothing.
 *
 * @param to the group to put in place of others, as the functions take it
 */
export async function surveyGroups(
  workbook: Pick<WorkbookGroup, "readGroupCells">,
  figures: Pick<FiguresService, "directory" | "withIndicator">,
  data: ClubData,
  to: string,
): Promise<Result<GroupSurvey>> {
  const read = await workbook.readGroupCells(cellsOfGroups);
  if (!read.ok) return read;
  const { kept, formulas, yellow } = read.value;
  const about = new Set([
    ...yellow.flatMap((cell) => cell.about),
    ...formulas.flatMap(({ content }) => groupsInFormula(content).flatMap(({ indicator }) => indicator ?? [])),
  ]);
  const clubs = await clubsOf(figures, data, about);
  if (!clubs.ok) return clubs;
  const places = groupPlaces(read.value, to, data, (one) => clubs.value.get(one) ?? null);
  const free = places.filter(({ stays }) => stays === null);
  const staying = (why: GroupPlace["stays"]) => places.filter(({ stays }) => stays === why);
  const onProtected = staying("protected");
  return succeed({
    kept,
    places,
    uses: inOrder(
      [...new Map(free.flatMap(({ names }) => [...names]))].map(([key, written]) => ({
        key,
        label: groupsFor(data).find(({ id }) => groupKeyOf(data, id) === key)?.label ?? written,
        ...countsOf(free.filter(({ names }) => names.has(key))),
      })),
      kept === null ? null : groupKeyOf(data, kept),
    ),
    fromElsewhere: countsOf(staying("from elsewhere")),
    withoutGroup: countsOf(staying("no such group")),
    named: read.value.named
      .filter(({ formula }) =>
        groupsInFormula(formula).some(({ name }) => name !== null && groupKeyOf(data, name) !== groupKeyOf(data, to)),
      )
      .map(({ name }) => name),
    onProtected: [...new Set(onProtected.map(({ place }) => place.sheet))].map((sheet) => ({
      sheet,
      ...countsOf(onProtected.filter(({ place }) => place.sheet === sheet)),
    })),
  });
}

export function countsOf(places: readonly Pick<GroupPlace, "of">[]): GroupCounts {
  const count = (of: GroupPlace["of"]) => places.filter((place) => place.of === of).length;
  return { charts: count("chart"), reports: count("report"), formulas: count("formula"), cells: count("cell") };
}

function inOrder(uses: readonly GroupUse[], first: string | null): readonly GroupUse[] {
  const total = ({ charts, reports, formulas, cells }: GroupCounts) => charts + reports + formulas + cells;
  return uses.toSorted(
    (one, other) => Number(other.key === first) - Number(one.key === first) || total(other) - total(one),
  );
}

/** The club of each indicator, and of each report's first indicator, as far as they are known. */
async function clubsOf(
  figures: Pick<FiguresService, "directory" | "withIndicator">,
  data: ClubData,
  about: ReadonlySet<string>,
): Promise<Result<ReadonlyMap<string, ClubData>>> {
  const directory = await figures.directory();
  if (!directory.ok) return directory;
  const loaded = new Map([[data.release.stamp.club, data]]);
  const found = new Map<string, ClubData>();
  for (const one of about) {
    const report = directory.value.reports?.find(({ id }) => id === one);
    const indicator = findClubOf(directory.value, report?.parts[0]?.indicators[0] ?? one);
    if (!indicator.ok) continue;
    const { id, club } = indicator.value;
    const known = loaded.get(club);
    if (known === undefined) {
      const answer = await figures.withIndicator(id);
      if (!answer.ok) return answer;
      loaded.set(club, answer.value);
    }
    const ofClub = known ?? loaded.get(club);
    if (ofClub !== undefined) found.set(one, ofClub);
  }
  return succeed(found);
}
