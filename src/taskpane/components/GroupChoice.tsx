import { groupsFor } from "../../actions/peer-groups/groups-for";
import type { ClubData } from "../../actions/ports";
import { textKey } from "../../domain/text-key";
import { messages } from "../messages";
import { Chooser } from "./Chooser";

interface GroupChoiceProps {
  readonly data: ClubData;
  readonly selected: string;
  readonly onSelect: (peers: string) => void;
}

/**
 * Chooses the group to compare with. Also shows a group named by a formula in the workbook, even if it is on no list.
 */
export function GroupChoice({ data, selected, onSelect }: GroupChoiceProps) {
  const offered = groupsFor(data);
  const chosen = offered.find(({ id }) => textKey(id) === textKey(selected));
  const named = chosen === undefined ? [{ id: selected, label: selected, kind: "named" } as const] : [];
  return (
    <Chooser
      size="small"
      label={messages.explore.group}
      options={[...offered, ...named].map(({ id, label, kind }) => ({
        value: id,
        text: label,
        heading: messages.explore.groupKinds[kind],
      }))}
      selected={chosen?.id ?? selected}
      onSelect={onSelect}
    />
  );
}
