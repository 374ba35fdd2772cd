/** The key of what is being typed for a question of the sign-off; of "", what all of them begin with. */
export function signOffDraft(question: string): string {
  return `sign-off ${question}`;
}
