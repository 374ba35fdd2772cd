import { useMemo } from "react";
import type { GroupDraft } from "../actions/peer-groups/group-draft";
import { useDraft } from "./use-drafts";

/**
 * The peer group that is being made or changed, wherever one goes in the pane meanwhile; null where none is.
 *
 * @param own whose group it is: who signs in for another authority does not see it
 */
export function useGroupDraft(
  own: string | null,
): readonly [draft: GroupDraft | null, set: (next: GroupDraft | null) => void] {
  const [text, setText] = useDraft(`peer group of ${own}`);
  const draft = useMemo(() => (text === null ? null : (JSON.parse(text) as GroupDraft)), [text]);
  return [draft, (next) => setText(next === null ? null : JSON.stringify(next))];
}
