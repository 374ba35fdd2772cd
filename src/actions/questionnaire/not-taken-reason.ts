import type { Submission } from "../../contract/submissions";

/** Why the service did not accept a submission, for the middle of a sentence; "" if it did. */
export function notTakenReason(
  answer: { readonly kind: string } | { readonly kind: "stale"; readonly theirs: Submission },
): string {
  if ("theirs" in answer) return `version ${answer.theirs.receipt.version} came in meanwhile`;
  return answer.kind === "findings" ? "the club service's own check found more than the check here" : "";
}
