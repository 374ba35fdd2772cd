import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** Who is placed, how they are shared out now and then, and what each way costs. */
export interface MixSavingInputs {
  /** Placed on an average day, in either way; 0 or more. */
  readonly children: number;
  /** The share in one's own placements now, from 0 to 1. */
  readonly ownShare: number;
  /** The share wanted, from 0 to 1. */
  readonly targetShare: number;
  /** £ a week of a placement bought in. */
  readonly independentPerWeek: number;
  /** £ a week of one more own placement: its allowance, recruitment and support, not what one's own cost on average. */
  readonly marginalOwnPerWeek: number;
  /** In the period, 0 or more; 365 in most years. */
  readonly days: number;
}

/**
 * £ saved by placing a larger share with one's own carers or homes; a cost, where it is negative.
 *
 * Definition: children × (target − share) × (independent − marginal own) × days ÷ 7. At the *marginal* own cost: what
 * there is already – the team, the building – is paid either way, so the average would hide what changes.
 */
export function mixSaving(inputs: MixSavingInputs): Result<number> {
  const { children, ownShare, targetShare, independentPerWeek, marginalOwnPerWeek, days } = inputs;
  for (const argument of ["children", "days"] as const) {
    if (inputs[argument] < 0) return outOfRange(argument, "0 or more", inputs[argument]);
  }
  for (const argument of ["ownShare", "targetShare"] as const) {
    const share = inputs[argument];
    if (!(share >= 0 && share <= 1)) return outOfRange(argument, "a share from 0 to 1, such as 80%", share);
  }
  return succeed((children * (targetShare - ownShare) * (independentPerWeek - marginalOwnPerWeek) * days) / 7);
}

function outOfRange(argument: string, expected: string, given: number) {
  return fail(problem("out-of-range", { argument, expected, given: String(given) }));
}
