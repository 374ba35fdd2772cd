import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("fa", "the finance manager for adult social care", [
  ask.choice(
    "fa.agrees_with_ledger",
    "Agrees with the ledger",
    ["Yes", "Yes, except where explained", "Accounts not yet closed"],
    "Whether spend, charges and debt agree with the council's ledger for 2025-26 as it was closed.",
  ),
]);
