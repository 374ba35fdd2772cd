import { useMemo } from "react";
import type { GroupDraft } from "../actions/peer-groups/group-draft";
import { useDraft } from "./use-drafts";

/**
 * The peer group being made or changed, kept while the user is elsewhere in the pane; null if there is none.
 *
 * @param own whose group it is; a user who signs in for another authority does not see it
 */
export function useGroupDraft(
  own: string | null,
): readonly [draft: GroupDraft | null, set: (next: GroupDraft | null) => void] {
  const [text, setText] = useDraft(`peer group of ${own}`);
  const draft = useMemo(() => (text === null ? null : (JSON.parse(text) as GroupDraft)), [text]);
  return [draft, (next) => setText(next === null ? null : JSON.stringify(next))];
}
