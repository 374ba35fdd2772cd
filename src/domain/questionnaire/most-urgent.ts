import type { AnswerStatus } from "./answer-status";

/** What needs most comes first: a row with a fault and a blank needs fixing. */
const urgency: readonly AnswerStatus[] = ["fix", "explain", "to confirm", "to answer", "explained", "ok"];

/** Of several statuses the one that needs most; "" if there is none but blanks that need not be answered. */
export function mostUrgent(statuses: readonly AnswerStatus[]): AnswerStatus {
  return urgency.find((status) => statuses.includes(status)) ?? "";
}
