/** How far an answer, or a row of answers, is; "" for a blank that need not be answered. */
export type AnswerStatus = "" | "to answer" | "fix" | "explain" | "to confirm" | "explained" | "ok";
