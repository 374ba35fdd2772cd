import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("sen", "the finance manager for schools and high needs", [
  ask.choice(
    "sen.agrees_with_return",
    "Agrees with Section 251",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether the spend agrees with the high-needs and transport lines of the council's Section 251 outturn of 2025-26.",
  ),
]);
