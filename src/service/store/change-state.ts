import type { CollectionState } from "../../contract/collection-state";
import { stepInWords } from "../../contract/state-in-words";
import { refuse } from "../refusal";
import { appendAudit, lockAuditHead } from "./audit-chain";
import type { Transaction } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** A step of a club year to another state. */
export interface StateStepToMake {
  readonly club: string;
  readonly year: string;
  /** The state that it follows; null for whichever it is in, for a step that publishing makes. */
  readonly from: CollectionState | null;
  readonly to: CollectionState;
  /** Null if none is given. */
  readonly reason: string | null;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** How a step is made: by an administrator, who may have to say why, or by publishing a release. */
type Way = "asked" | "with a reason" | "publishing";

const steps: Readonly<Record<CollectionState, Readonly<Partial<Record<CollectionState, Way>>>>> = {
  open: { closed: "asked" },
  closed: { open: "with a reason", draft: "publishing" },
  draft: { revising: "asked", final: "publishing" },
  revising: { closed: "asked", draft: "publishing", final: "publishing" },
  final: { revising: "with a reason" },
};

/**
 * Makes a step of a club year within a transaction: checks it, appends it to the year's steps and to the club's audit
 * chain, and changes the state. It locks the end of the chain, so other writers of this club wait until the transaction
 * ends. Lock it again (lockAuditHead) before you append an entry of your own.
 *
 * @param publishing whether the transaction publishes the release that the new state stands for
 * @returns the state before
 * @throws Refusal 404 for an unknown club year, 409 if it is in another state or there is no such step, 422 without the
 * reason that the step needs
 */
export async function changeState(
  transaction: Transaction,
  step: StateStepToMake,
  publishing: "publishing" | "asked",
): Promise<CollectionState> {
  const { club, year, to, reason, user, at } = step;
  const head = await lockAuditHead(transaction, { chain: "club", id: club });
  const [found] = await transaction.query<{ state: CollectionState; number: number }>(
    `select state, (select coalesce(max(number), 0)::integer + 1 from collection_step as made
                     where made.club_id = collection.club_id and made.year = collection.year) as number
       from collection where club_id = $1 and year = $2`,
    [club, year],
  );
  if (found === undefined) throw refuse("unknown-form", { club, year });
  const { state: from, number } = found;
  refuseStep(step, from, publishing);
  await transaction.query(
    `insert into collection_step (club_id, year, number, from_state, to_state, reason, made_at, made_by, made_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [club, year, number, from, to, reason, at.toISOString(), user.id, user.name],
  );
  await transaction.query("update collection set state = $3 where club_id = $1 and year = $2", [club, year, to]);
  const record = hashOfRecord([reason, user.name]);
  const entry = { at: at.toISOString(), user: user.id, year, number, from, to, record };
  await appendAudit(transaction, head, { what: "club year changed state", ...entry });
  return from;
}

function refuseStep({ year, from: follows, to, reason }: StateStepToMake, from: CollectionState, given: string): void {
  if (follows !== null && follows !== from) throw refuse("another-state", { year, state: from, given: follows });
  const way = steps[from][to];
  if (way === undefined || (way === "publishing") !== (given === "publishing")) {
    throw refuse("no-such-step", { year, state: from, to, next: nextOf(from) });
  }
  if (way === "with a reason" && reason === null) throw refuse("reason-needed", { year, state: from, to });
}

/** What can be done with a club year in that state, in words. */
function nextOf(from: CollectionState): string {
  const ways = Object.entries(steps[from]) as [CollectionState, Way][];
  return ways.map(([to, way]) => `${stepInWords[to]}${way === "with a reason" ? ", with a reason" : ""}`).join("; or ");
}
