import type { ClubDefinition } from "../clubs/club-definition";
import type { Answers } from "../questionnaire/answer";
import type { Figure } from "../release/figure";
import { layOutColumns } from "../release/lay-out-columns";
import type { Member, ReleaseContent, ReleaseStamp } from "../release/release";
import {
  columnsCarried,
  indicatorsCarried,
  membersCarried,
  nationalCarried,
  reasonsCarried,
  registersCarried,
  statisticsCarried,
  yearsCarried,
  type Listed,
} from "./carry-forward";
import { groupsAmong } from "./groups-among";
import { figuresByMember, type FiguresOfMembers, type Withheld } from "./member-figures";
import { missingReasons, type WhyMissing } from "./missing-reasons";
import { registerRows } from "./register-rows";
import { releaseIndicators } from "./release-indicators";
import { releaseStatistics, type EarlierStatistics } from "./release-statistics";
import { statisticsInPlace } from "./statistics-in-place";

/** What a release of a club year is made from. */
export interface ReleaseInput {
  readonly club: ClubDefinition;
  readonly stamp: Pick<ReleaseStamp, "version" | "state" | "date">;
  /** Everyone who is a member of the club. */
  readonly members: readonly { readonly code: string; readonly name: string }[];
  /** The newest submission of each member that has one, in any order: ONS code → answers. */
  readonly returned: ReadonlyMap<string, Answers>;
  /** The published release that says which region, type and neighbours members have; null if there is none. */
  readonly groupsFrom: ReleaseContent | null;
  /** The club's newest final release, whose other years are carried on as they were published; null if there is none. */
  readonly earlier: ReleaseContent | null;
  /** What disclosure control withholds, by ONS code. */
  readonly withheld: ReadonlyMap<string, Withheld>;
  /** What the club year's releases so far have given, the oldest first, if it promises statistics only. */
  readonly earlierStatistics: readonly EarlierStatistics[];
}

const reasonCodes = Object.keys(missingReasons) as readonly WhyMissing[];

/**
 * The content of a release of a club year. The same input gives the same content, in whatever order submissions and
 * members come. A member that has returned nothing is listed all the same, and each of its figures is "not returned".
 *
 * For a club that promises statistics only, it has these in place of every member's figures of that year.
 *
 * @throws RangeError if earlier figures are of demonstration data and the club year is not, or the other way round
 */
export function makeRelease(input: ReleaseInput): ReleaseContent {
  const { club, members, returned, withheld, earlier, earlierStatistics } = input;
  if (earlier !== null && earlier.stamp.demonstration !== (club.demonstration === true)) {
    throw new RangeError(`Demonstration data would be mixed with real figures of ${club.label}.`);
  }
  const figures = figuresByMember(
    club,
    members.map(({ code }) => code),
    returned,
    withheld,
  );
  const values = makeValues(input, figures);
  if (club.shares !== "statistics") return values;
  return statisticsInPlace(values, club, releaseStatistics(club, values, figures, earlierStatistics));
}

function makeValues(input: ReleaseInput, figures: FiguresOfMembers): ReleaseContent {
  const { club, earlier } = input;
  const carried = yearsCarried(earlier, club.year);
  const years = [...carried, club.year].sort();
  const own = releaseIndicators(club, years);
  const members = membersOf(input, membersCarried(earlier, carried));
  const ownReasons = reasonCodes.map((code) => missingReasons[code]);
  const listed: Listed = {
    members: members.map(({ code }) => code),
    indicators: [...own, ...indicatorsCarried(earlier, carried, new Set(own.map(({ id }) => id)))],
    years,
    reasons: [...ownReasons, ...reasonsCarried(earlier, ownReasons)],
  };
  const columns = [
    ...layOutColumns(figuresOf(club, figures), { ...listed, indicators: listed.indicators.map(({ id }) => id) }),
    ...columnsCarried(earlier, carried, listed),
  ].sort((one, other) => one.indicator - other.indicator || one.year - other.year);
  const statistics = statisticsCarried(earlier, carried, listed);
  const registers = [...registersCarried(earlier, carried, listed), ...registerRows(input, listed)];
  const isMember = new Set(input.members.map(({ code }) => code));
  return {
    stamp: stampOf(input),
    members,
    indicators: listed.indicators,
    years: listed.years,
    groups: input.groupsFrom === null ? [] : groupsAmong(input.groupsFrom, isMember),
    reasons: listed.reasons,
    columns,
    ...(earlier?.national !== undefined && { national: nationalCarried(earlier, carried, listed) }),
    ...(registers.length > 0 && { registers }),
    ...(statistics !== null && { statistics }),
  };
}

function figuresOf(club: ClubDefinition, figures: FiguresOfMembers): readonly Figure[] {
  return [...figures].flatMap(([member, own]) =>
    [...own].map(([indicator, figure]) => ({
      member,
      indicator,
      year: club.year,
      value: figure.value,
      reason: figure.value === null ? reasonCodes.indexOf(figure.why) : null,
    })),
  );
}

/** Those of the club, then those who were and still have figures of other years; all in the order of their codes. */
function membersOf(
  { members, groupsFrom, earlier }: ReleaseInput,
  withFigures: ReadonlySet<string>,
): readonly Member[] {
  const known = new Map([...(earlier?.members ?? []), ...(groupsFrom?.members ?? [])].map((each) => [each.code, each]));
  const now = members.map(({ code, name }): Member => {
    const { region = null, type = null, boundaryNote = null } = known.get(code) ?? {};
    return { code, name, region, type, boundaryNote, abolished: false };
  });
  const codes = new Set(now.map(({ code }) => code));
  const before = earlier?.members.filter(({ code }) => withFigures.has(code) && !codes.has(code)) ?? [];
  return [...now, ...before].sort((one, other) => (one.code < other.code ? -1 : 1));
}

function stampOf({ club, stamp, groupsFrom, earlier }: ReleaseInput): ReleaseStamp {
  const returned =
    club.demonstration === true
      ? "Made up for trying Yardstick out; no authority returned these figures."
      : `Returned by the members of ${club.label}, for their use.`;
  const own = groupsFrom === null ? returned : `${returned} Regions, types and neighbours: ${groupsFrom.stamp.licence}`;
  const before = earlier?.stamp.licence ?? own;
  return {
    club: club.club,
    clubLabel: club.label,
    ...stamp,
    licence: before.startsWith(own) ? before : `${own} Other years: ${before}`,
    demonstration: club.demonstration === true,
    smallestGroup: club.smallestGroup,
  };
}
