import { Field, Select } from "@fluentui/react-components";
import type { MemberReference } from "../../../contract/member";
import { administratorMessages as texts } from "../../administrator-messages";

interface MemberSelectProps {
  readonly members: readonly MemberReference[];
  /** ONS code. */
  readonly selected: string;
  readonly onSelect: (code: string) => void;
}

/** Choosing a member of the club. */
export function MemberSelect({ members, selected, onSelect }: MemberSelectProps) {
  return (
    <Field label={texts.member}>
      <Select value={selected} onChange={(_, { value }) => onSelect(value)}>
        {members.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
