import { grossSpend } from "../../../domain/clubs/published/section-251/gross-spend";
import type { PlausibleRanges } from "../check-plausible";

/** The lowest and highest plausible figures of the Section 251 club. */
export const plausible: PlausibleRanges = {
  "s251.looked-after.weekly-cost": [300, 6000],
  "s251.residential-care.weekly-cost": [1000, 16000],
  "s251.fostering.weekly-cost": [200, 1700],
  "s251.adoption.weekly-cost": [50, 20000],
  "s251.sen.weekly-cost": [10, 600],
  "s251.social-work.weekly-cost": [20, 400],
  ...Object.fromEntries(grossSpend.map(({ id }) => [id, [0, 500_000_000] as const])),
  "cla.children-looked-after": [0, 3000],
  "cla.rate-per-10000": [5, 250],
  "cin.re-referral-rate": [1, 50],
  "cpp.repeat-plan-rate": [1, 60],
  "s251.population-0-17": [200, 450_000],
};
