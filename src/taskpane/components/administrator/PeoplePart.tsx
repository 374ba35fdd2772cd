import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Invitation } from "../../../contract/invitations";
import type { Person } from "../../../contract/people";
import type { MemberReturn } from "../../../contract/returns";
import type { Role } from "../../../contract/role";
import { formatTime } from "../../../domain/format-time";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.people;
const roles: readonly Role[] = ["contributor", "approver", "reader", "administrator"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "480px" },
  button: { alignSelf: "flex-start" },
});

interface People {
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  readonly members: readonly MemberReturn[];
}

/** Who has which role, whom the club has invited, and inviting somebody. */
export function PeoplePart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [code, setCode] = useState<string | null>(null);
  const ask = useCallback(async (): Promise<Result<People>> => {
    const [people, invitations, returns] = await Promise.all([
      administration.people(of.club),
      administration.invitations(of.club),
      administration.returns(of),
    ]);
    if (!people.ok) return people;
    if (!invitations.ok) return invitations;
    if (!returns.ok) return returns;
    const members = returns.value.returns;
    return succeed({ people: people.value, invitations: invitations.value, members });
  }, [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);

  async function invite(role: Role, member: string, note: string) {
    setCode(null);
    const request = { role, member: role === "administrator" ? null : member, ...(note !== "" && { note }) };
    const result = await run(
      () => administration.invite(of.club, request),
      () => texts.invited,
    );
    if (result?.ok !== true) return;
    setCode(result.value);
    askAgain();
  }

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {code !== null && (
        <Field label={texts.code}>
          <Input value={code} readOnly />
        </Field>
      )}
      <Answered answer={answer} onRetry={askAgain}>
        {({ people, invitations, members }) => (
          <>
            <InviteForm members={members} isWorking={isWorking} onInvite={invite} />
            <PlainTable
              caption={texts.title}
              heading={texts.heading}
              rows={people.map(({ id, name, role, member }) => ({ key: id, cells: [name, role, member?.name] }))}
            />
            {invitations.length > 0 && (
              <PlainTable
                caption={texts.invitations}
                heading={texts.invitationHeading}
                rows={invitations.map(({ id, note, role, member, state, expiresAt }) => ({
                  key: id,
                  cells: [note ?? texts.noNote, role, member?.name, state, formatTime(expiresAt)],
                }))}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

interface InviteFormProps {
  readonly members: readonly MemberReturn[];
  readonly isWorking: boolean;
  readonly onInvite: (role: Role, member: string, note: string) => Promise<void>;
}

function InviteForm({ members, isWorking, onInvite }: InviteFormProps) {
  const styles = useStyles();
  const [role, setRole] = useState<Role>("contributor");
  const [member, setMember] = useState(members[0]?.member ?? "");
  const [note, setNote] = useState("");
  return (
    <form
      className={styles.form}
      aria-label={texts.invite}
      onSubmit={(event) => {
        event.preventDefault();
        void onInvite(role, member, note.trim());
      }}
    >
      <Field label={texts.role}>
        <Select value={role} onChange={(_, { value }) => setRole(roles.find((one) => one === value) ?? role)}>
          {roles.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {role !== "administrator" && (
        <Field label={administratorMessages.queries.member}>
          <Select value={member} onChange={(_, { value }) => setMember(value)}>
            {members.map(({ member: code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.note} hint={texts.noteHint}>
        <Input value={note} autoComplete="off" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={isWorking}>
        {texts.invite}
      </Button>
    </form>
  );
}
