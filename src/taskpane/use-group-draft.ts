import { useMemo } from "react";
import type { GroupDraft } from "../actions/group-draft";
import { useDraft } from "./use-drafts";

/** The peer group that is being made or changed, wherever one goes in the pane meanwhile; null where none is. */
export function useGroupDraft(): readonly [draft: GroupDraft | null, set: (next: GroupDraft | null) => void] {
  const [text, setText] = useDraft("peer group");
  const draft = useMemo(() => (text === null ? null : (JSON.parse(text) as GroupDraft)), [text]);
  return [draft, (next) => setText(next === null ? null : JSON.stringify(next))];
}
