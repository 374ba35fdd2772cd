import { groupDraft, type GroupDraft } from "./group-draft";

/** Whether anything was typed or chosen in a draft since it was begun. */
export function isDraftChanged(draft: GroupDraft): boolean {
  return JSON.stringify(groupDraft(draft.before)) !== JSON.stringify(draft);
}
