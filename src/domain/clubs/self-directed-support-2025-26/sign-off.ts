import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("sds", "the finance manager for adult social care", [
  ask.choice(
    "sds.agrees_with_return",
    "Agrees with the finance return",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether spend on direct payments agrees with the council's adult social care finance return (ASC-FR) of 2025-26.",
  ),
]);
