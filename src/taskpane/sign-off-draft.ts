/** The draft key for a sign-off question; for "", the prefix of all of them. */
export function signOffDraft(question: string): string {
  return `sign-off ${question}`;
}

/** The key for what the sheet said when that draft was typed. */
export function signOffDraftOver(question: string): string {
  return `${signOffDraft(question)} over`;
}
