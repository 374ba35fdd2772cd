import type { MemberReference } from "../../../contract/member";
import { administratorMessages as texts } from "../../administrator-messages";
import { Chooser } from "../Chooser";

interface MemberSelectProps {
  readonly members: readonly MemberReference[];
  /** ONS code. */
  readonly selected: string;
  readonly onSelect: (code: string) => void;
}

/** Choosing a member of the club. */
export function MemberSelect({ members, selected, onSelect }: MemberSelectProps) {
  const options = members.map(({ code, name }) => ({ value: code, text: name }));
  return <Chooser label={texts.member} options={options} selected={selected} onSelect={onSelect} />;
}
