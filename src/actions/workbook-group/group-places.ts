import type { CellPlace } from "../../domain/cell-place";
import { resolvePeers } from "../../domain/peers/resolve-peers";
import type { ProblemCode } from "../../domain/problems";
import { groupKeyOf } from "./group-key-of";
import { cellsOfGroups, groupsInFormula, withGroup } from "./groups-in-formula";
import { groupsFor } from "../peer-groups/groups-for";
import type { ClubData, GroupCell, GroupCells, YellowGroupCell } from "../ports";

/** A cell that names groups, and whether another group can be put in their place. */
export interface GroupPlace extends GroupCell {
  readonly of: YellowGroupCell["of"] | "formula" | "cell";
  /** The groups it names besides the other one, by key: as they are written. */
  readonly names: ReadonlyMap<string, string>;
  /**
   * Why it stays as it is: its sheet is protected, it works out its group from other cells, or its club has no such group;
   * null if it can be changed, or follows a cell that can.
   */
  readonly stays: "protected" | "from elsewhere" | "no such group" | null;
  /** Its content with the other group in place of those with these keys. */
  with(from: ReadonlySet<string>): string;
}

const isAboutTheGroup: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "unknown-group",
  "no-such-group-for-member",
  "year-as-group",
]);

/**
 * Every cell that names another group than this one, or may take it from somewhere.
 *
 * @param to the group to put in place of others, as the functions take it
 * @param data the club by whose names groups are known
 * @param clubOf the club that has an indicator or a report; null if it is not known
 */
export function groupPlaces(
  { formulas, yellow, inputs, guarded }: GroupCells,
  to: string,
  data: ClubData,
  clubOf: (about: string) => ClubData | null,
): readonly GroupPlace[] {
  const isGuarded = ({ place }: GroupCell) => guarded.includes(place.sheet);
  const keyOf = (name: string) => groupKeyOf(data, name);
  const target = keyOf(to);
  const has = (about: string | null) => {
    const club = about === null ? null : clubOf(about);
    return club === null || hasGroup(club, to);
  };

  const named = inputs.filter(({ content }) => hasGroup(data, content));
  const followsInput = (cell: GroupCell) => {
    const sources = cellsOfGroups(cell);
    return sources.length > 0 && sources.every((place) => named.some((input) => isSamePlace(input.place, place)));
  };

  const ofInputs = named.map((cell): GroupPlace => ({
    ...cell,
    of: "cell",
    names: new Map(keyOf(cell.content) === target ? [] : [[keyOf(cell.content), cell.content]]),
    stays: isGuarded(cell) ? "protected" : null,
    with: () => to,
  }));

  const ofFormulas = formulas.map((cell): GroupPlace => {
    const given = groupsInFormula(cell.content);
    const others = given.flatMap(({ name, indicator }) =>
      name === null || keyOf(name) === target ? [] : [{ key: keyOf(name), name, isKnown: has(indicator) }],
    );
    const known = others.filter(({ isKnown }) => isKnown);
    const isFromElsewhere = others.length === 0 && given.some(({ name }) => name === null) && !followsInput(cell);
    const cannot = isFromElsewhere
      ? "from elsewhere"
      : others.length > 0 && known.length === 0
        ? "no such group"
        : null;
    return {
      ...cell,
      of: "formula",
      names: new Map((known.length > 0 ? known : others).map(({ key, name }) => [key, name])),
      stays: cannot ?? (isGuarded(cell) ? "protected" : null),
      with: (from) =>
        withGroup(
          cell.content,
          ({ name, indicator }) => name !== null && from.has(keyOf(name)) && keyOf(name) !== target && has(indicator),
          to,
        ),
    };
  });

  const ofYellow = yellow.map((cell): GroupPlace => {
    const { content, group, about } = cell;
    const clubs = about.flatMap((each) => clubOf(each) ?? []);
    const isKnown = clubs.every((club) => hasGroup(club, to));
    const source = sourceOf(cell, yellow);
    const cannot = source === null && !followsInput(cell) ? "from elsewhere" : isKnown ? null : "no such group";
    return {
      place: cell.place,
      content,
      of: cell.of,
      names: new Map(keyOf(group) === target ? [] : [[keyOf(group), group]]),
      stays: cannot ?? (source !== null && isGuarded(source) ? "protected" : null),
      // One that follows another cell changes with it.
      with: () => (source === cell ? labelIn(clubs[0] ?? data, to) : content),
    };
  });
  return [...ofYellow, ...ofInputs, ...ofFormulas].filter(
    ({ names, stays }) => names.size > 0 || stays === "from elsewhere",
  );
}

function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet.toLowerCase() === other.sheet.toLowerCase() && one.cell === other.cell;
}

function hasGroup({ release, own, savedGroups }: ClubData, name: string): boolean {
  const found = resolvePeers(release, name, own, { savedGroups });
  return found.ok || !isAboutTheGroup.has(found.problem.code);
}

/** As the lists of yellow cells show it. */
function labelIn(data: ClubData, name: string): string {
  const key = groupKeyOf(data, name);
  return groupsFor(data).find(({ id }) => groupKeyOf(data, id) === key)?.label ?? name;
}

/** The yellow cell that says the group: itself, or the one it refers to; null for a formula with anything else. */
function sourceOf(cell: YellowGroupCell, all: readonly YellowGroupCell[]): YellowGroupCell | null {
  if (!cell.content.startsWith("=")) return cell;
  const address = cell.content.slice(1).replaceAll("$", "").toUpperCase();
  const source = all.find(({ place }) => place.sheet === cell.place.sheet && place.cell === address);
  return source === undefined || source === cell || source.content.startsWith("=") ? null : source;
}
