import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("ei", "the finance manager for adult social care", [
  ask.choice(
    "ei.agrees_with_return",
    "Agrees with ASC-FR",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether spend agrees with the lines of the council's adult social care finance return (ASC-FR) of 2025-26.",
  ),
  ask.choice(
    "ei.agrees_with_bcf",
    "Agrees with Better Care Fund report",
    ["Yes", "Yes, except where explained", "Report not yet made"],
    "Whether the figures on the Better Care Fund agree with the end-of-year report of the health and wellbeing board.",
  ),
]);
