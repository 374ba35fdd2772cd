import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import { peerFigures } from "../../domain/indicators/peer-figures";
import { resolveYear } from "../../domain/indicators/resolve-year";
import { itemAt } from "../../domain/item-at";
import { memberInWords } from "../../domain/charts/member-in-words";
import { resolveMember } from "../../domain/peers/resolve-member";
import type { PeerSources } from "../../domain/peers/peer-sources";
import type { MemberIndex } from "../../domain/release/release-index";
import type { Indicator } from "../../domain/release/indicator";
import { fail, succeed, type Result } from "../../domain/result";
import { peerSourcesFor } from "../peer-groups/peer-sources-for";
import type { ClubData, FiguresService } from "../ports";
import { namedIndicator } from "./named-indicator";
import type { ReadCall } from "./read-formula";
import { textsOfArgument } from "./texts-of-argument";
import { wordsOfFunction } from "./words-of-function";

/** What a call is about: the figures that it uses, as far as its arguments say. */
export interface CallSubject {
  readonly data: ClubData;
  readonly indicator: Indicator;
  /** The year as the release writes it; null if the function has none, or a range of years was given. */
  readonly year: string | null;
  /** The peer group as the formula names it; null if the function has none, or it is a range of members. */
  readonly peers: string | null;
  readonly sources: PeerSources;
  /** The group's figures, or why there are none; null if the function has no group. */
  readonly group: Result<PeerFigures> | null;
  /** The member it is about, as people call it; null if it is about none, or about several. */
  readonly member: string | null;
  /** That member's place in the release; null if it has none there. */
  readonly memberIndex: MemberIndex | null;
}

/**
 * Finds what a call is about. Of ranges of indicators or years it takes the first that is filled in.
 *
 * @returns null if the function takes no indicator, or the indicator is not known here
 */
export async function explainCall(
  figures: Pick<FiguresService, "withIndicator">,
  { call, args }: Pick<ReadCall, "call" | "args">,
): Promise<Result<CallSubject> | null> {
  const { parameters } = wordsOfFunction(call.id);
  const [given] = textsOfArgument(args["indicator"]);
  if (given === undefined) return null;
  const found = await namedIndicator(figures, given);
  if (!found.ok) return found;
  const { data, indicator, index } = found.value;
  const { release, own } = data;

  const years = textsOfArgument(args["year"]);
  const hasYear = parameters.includes("year") && isKnown(args["year"]);
  const year = hasYear ? resolveYear(release, index, years[0] ?? null) : null;
  const subject = {
    data,
    indicator,
    year: year?.ok && years.length < 2 ? itemAt(release.years, year.value) : null,
    ...(parameters.includes("member") ? memberOf(data, args) : nobody),
  };
  if (!parameters.includes("peers") || !isKnown(args["peers"])) {
    return succeed({ ...subject, peers: null, sources: { savedGroups: data.savedGroups }, group: null });
  }
  const peers = textsOfArgument(args["peers"]);
  const [named = "all"] = peers;
  const sources = await peerSourcesFor(figures, data, named);
  if (!sources.ok) return sources;
  const isList = Array.isArray(args["peers"]?.value) && args["peers"].value.flat().length > 1;
  const group =
    year === null
      ? null
      : !year.ok
        ? fail(year.problem)
        : peerFigures(
            release,
            { indicator: indicator.id, peers: isList ? peers : named, year: years[0] ?? null },
            own,
            sources.value,
          );
  return succeed({ ...subject, peers: isList ? null : named, sources: sources.value, group });
}

function isKnown(argument: ReadCall["args"][string] | undefined): boolean {
  return argument === undefined || argument.value !== undefined;
}

function memberOf({ release, own }: ClubData, args: ReadCall["args"]): Pick<CallSubject, "member" | "memberIndex"> {
  if (!isKnown(args["member"])) return nobody;
  const texts = textsOfArgument(args["member"]);
  if (texts.length > 1) return nobody;
  const member = resolveMember(release, texts[0] ?? null, own);
  if (!member.ok) return { member: texts[0] ?? null, memberIndex: null };
  return { member: memberInWords(itemAt(release.members, member.value)), memberIndex: member.value };
}

const nobody = { member: null, memberIndex: null };
