/** The draft key for a sign-off question; for "", the prefix of all of them. */
export function signOffDraft(question: string): string {
  return `sign-off ${question}`;
}
