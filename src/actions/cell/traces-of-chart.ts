import { groupSeenBy } from "../../domain/charts/group-seen-by";
import type { ChartParameters } from "../../domain/charts/chart-spec";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { itemAt } from "../../domain/item-at";
import type { Trace } from "../../domain/trace/trace";
import type { ChartNow } from "../chart-now";
import type { FiguresService } from "../ports";
import { yearsOf } from "../years-of";
import { explainCall, type CallSubject } from "./explain-call";
import type { ReadArgument, ReadCall } from "./read-formula";
import { traceCall } from "./trace-call";

/** What a chart shows of one of its indicators, and how its authority stands to the median there. */
export interface TracedIndicator {
  readonly about: CallSubject;
  readonly trace: Trace;
}

/**
 * The figures behind a chart, for each of its indicators once, as its authority sees them. A chart of all years is about
 * the newest one that has figures.
 */
export async function tracesOfChart(
  figures: Pick<FiguresService, "withIndicator">,
  { kind, clubs }: Pick<ChartNow, "kind" | "clubs">,
  { indicators, peers, year, member }: ChartParameters,
): Promise<readonly TracedIndicator[]> {
  const traced: TracedIndicator[] = [];
  for (const [at, indicator] of indicators.entries()) {
    if (indicator === "" || indicators.indexOf(indicator) !== at) continue;
    const { release } = itemAt(clubs, at);
    const index = resolveIndicator(release, indicator);
    const [newest = ""] = index.ok ? yearsOf(release, itemAt(release.indicators, index.value).id) : [];
    const call = gapCall({ indicator, member, peers: groupSeenBy(member, peers), year: kind.usesYear ? year : newest });
    const about = await explainCall(figures, call);
    if (about?.ok) traced.push({ about: about.value, trace: traceCall(call, about.value) });
  }
  return traced;
}

/** A call of CLUB.GAP with these texts, which says how a member stands to the median of a group. */
function gapCall(texts: Readonly<Record<string, string>>): ReadCall {
  const args = Object.entries(texts).map(([name, value]): [string, ReadArgument] => [
    name,
    { text: value, start: 0, end: 0, value },
  ]);
  return { call: { id: "GAP", start: 0, end: 0, args: [] }, args: Object.fromEntries(args), outcome: null };
}
