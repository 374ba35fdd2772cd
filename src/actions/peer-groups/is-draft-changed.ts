import { groupDraft, type GroupDraft } from "./group-draft";

/** Whether anything has been typed or chosen in a draft. */
export function isDraftChanged(draft: GroupDraft): boolean {
  return JSON.stringify(groupDraft(draft.before)) !== JSON.stringify(draft);
}
