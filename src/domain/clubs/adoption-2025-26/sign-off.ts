import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("adoption", "the finance manager for children's services", [
  ask.choice(
    "adoption.agrees_with_return",
    "Agrees with Section 251",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether the spend agrees with lines 3.1.3 and 3.1.4 of the council's Section 251 outturn of 2025-26.",
  ),
]);
