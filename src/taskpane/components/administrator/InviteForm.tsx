import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InvitationRequest } from "../../../contract/invitations";
import type { MemberReference } from "../../../contract/member";
import type { RoleChange } from "../../../contract/people";
import { administratorMessages } from "../../administrator-messages";
import { RoleFields } from "./RoleFields";

const texts = administratorMessages.people;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "480px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: "flex-start" },
});

interface InviteFormProps {
  readonly members: readonly MemberReference[];
  readonly isWorking: boolean;
  readonly onInvite: (request: InvitationRequest) => Promise<void>;
}

/** Inviting somebody to a role. */
export function InviteForm({ members, isWorking, onInvite }: InviteFormProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<RoleChange>({ role: "contributor", member: members[0]?.code ?? null });
  const [note, setNote] = useState("");
  const given = note.trim();
  return (
    <form
      className={styles.form}
      aria-label={texts.invite}
      onSubmit={(event) => {
        event.preventDefault();
        void onInvite({ ...chosen, ...(given !== "" && { note: given }) });
      }}
    >
      <h3 className={styles.title}>{texts.invite}</h3>
      <RoleFields members={members} chosen={chosen} onChoose={setChosen} />
      <Field label={texts.note} hint={texts.noteHint}>
        <Input value={note} autoComplete="off" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={isWorking}>
        {texts.invite}
      </Button>
    </form>
  );
}
