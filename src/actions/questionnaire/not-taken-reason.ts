import type { Submission } from "../../contract/submissions";

/** Why the service did not take in what it has read, as the middle of a sentence; "" where it did. */
export function notTakenReason(
  answer: { readonly kind: string } | { readonly kind: "stale"; readonly theirs: Submission },
): string {
  if ("theirs" in answer) return `version ${answer.theirs.receipt.version} came in meanwhile`;
  return answer.kind === "findings" ? "the club service's own check found more than the check here" : "";
}
