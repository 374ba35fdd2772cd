import { ask } from "../authoring/ask";
import type { QuestionInput } from "../club-definition";

/** Who stands behind the answers. */
export const signOff: QuestionInput[] = [
  ask.text(
    "cla.signed_by",
    "Signed off by",
    "Name of the officer who agreed the answers, usually the finance manager for children's services.",
  ),
  ask.text("cla.signed_role", "Signatory's job title", "Job title of the officer who agreed the answers."),
  ask.date("cla.signed_on", "Date of sign-off", "Date the answers were agreed."),
  ask.choice(
    "cla.agrees_with_return",
    "Agrees with Section 251",
    ["Yes", "Yes, except where explained", "Return not yet made"],
    "Whether the spend agrees with the council's Section 251 outturn of 2024-25.",
  ),
  ask.text(
    "cla.remarks",
    "Remarks for other members",
    "Anything readers of your figures should know, such as a trust, a merger or a change of system.",
    { required: false },
  ),
];
