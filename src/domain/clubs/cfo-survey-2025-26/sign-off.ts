import { ask } from "../authoring/ask";
import { usualSignOff } from "../authoring/contact-and-sign-off";

/** Who stands behind the answers. */
export const signOff = usualSignOff("cfo", "the chief finance officer under section 151", [
  ask.choice(
    "cfo.whose_view",
    "Whose view it is",
    ["Officer's own", "Finance team", "Senior team"],
    "Whether the answers are the chief finance officer's own, were agreed in the finance team, or with the directors.",
  ),
]);
