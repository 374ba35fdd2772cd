import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** How many children are placed, the share in own placements now and as planned, and what each kind costs. */
export interface MixSavingInputs {
  /** Children placed on an average day, own and independent together; 0 or more. */
  readonly children: number;
  /** The share in own placements now, from 0 to 1. */
  readonly ownShare: number;
  /** The share aimed for, from 0 to 1. */
  readonly targetShare: number;
  /** What an independent placement costs, in £ a week. */
  readonly independentPerWeek: number;
  /** What one more own placement adds, in £ a week: allowance, recruitment and support; not the average cost. */
  readonly marginalOwnPerWeek: number;
  /** Days in the period, 0 or more; 365 in most years. */
  readonly days: number;
}

/**
 * What placing a larger share with your own carers or homes saves, in £; negative if it costs more.
 *
 * Definition: children × (target − share) × (independent − marginal own) × days ÷ 7. Uses the *marginal* own cost,
 * because the team and the building are paid for either way; the average would hide what changes.
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
