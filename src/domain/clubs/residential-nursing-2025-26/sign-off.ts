import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("rn", "the finance manager for adult social care", [
  ask.choice(
    "rn.agrees_with_return",
    "Agrees with ASC-FR",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether spend and weeks agree with long-term residential and nursing care in the council's adult social care finance return (ASC-FR) of 2025-26.",
  ),
]);
