import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Invitation, InvitationRequest } from "../../../contract/invitations";
import type { Person } from "../../../contract/people";
import type { SubmittingRole } from "../../../contract/role";
import { formatTime } from "../../../domain/format-time";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { AskedButton } from "./AskedButton";
import { InviteForm } from "./InviteForm";
import { membersOf, type Members } from "./members-of";
import { PersonPanel } from "./PersonPanel";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.people;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap" },
});

interface People {
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  readonly members: Members;
  readonly signedOffBy: SubmittingRole;
}

/** Who has which role, to change or take away; whom the club has invited, to revoke; and inviting somebody. */
export function PeoplePart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [code, setCode] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const ask = useCallback(async (): Promise<Result<People>> => {
    const [people, invitations, members, state] = await Promise.all([
      administration.people(of.club),
      administration.invitations(of.club),
      membersOf(administration, of),
      administration.state(of),
    ]);
    if (!people.ok) return people;
    if (!invitations.ok) return invitations;
    if (!members.ok) return members;
    if (!state.ok) return state;
    const { signedOffBy } = state.value;
    return succeed({ people: people.value, invitations: invitations.value, members: members.value, signedOffBy });
  }, [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);

  async function act(work: () => Promise<Result<unknown>>, done: string): Promise<boolean> {
    const result = await run(work, () => done);
    if (result?.ok === true) askAgain();
    return result?.ok === true;
  }

  async function invite(request: InvitationRequest) {
    setCode(null);
    const result = await run(
      () => administration.invite(of.club, request),
      () => texts.invited,
    );
    if (result?.ok !== true) return;
    setCode(result.value);
    askAgain();
  }

  const changing = async (work: () => Promise<Result<unknown>>, done: string) => {
    const isDone = await act(work, done);
    if (isDone) setShown(null);
    return isDone;
  };

  const rowOfPerson = ({ id, name, role, member }: Person) => ({
    key: id,
    cells: [
      name,
      role,
      member?.name,
      <Button
        key={id}
        size="small"
        aria-expanded={shown === id}
        aria-label={texts.changeOf(name)}
        onClick={() => setShown(shown === id ? null : id)}
      >
        {texts.change}
      </Button>,
    ],
  });

  const rowOfInvitation = ({ id, note, role, member, state, expiresAt }: Invitation) => ({
    key: id,
    cells: [
      note ?? texts.noNote,
      role,
      member?.name,
      state,
      formatTime(expiresAt),
      state === "open" && (
        <Button
          key={id}
          size="small"
          disabledFocusable={isWorking}
          aria-label={texts.revokeOf(note ?? [role, member?.name].filter(Boolean).join(", "))}
          onClick={() => void act(() => administration.revokeInvitation(of.club, id), texts.revoked)}
        >
          {texts.revoke}
        </Button>
      ),
    ],
  });

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {code !== null && (
        <Field label={texts.code}>
          <Input value={code} readOnly />
        </Field>
      )}
      <Answered answer={answer} onRetry={askAgain}>
        {({ people, invitations, members, signedOffBy }) => {
          const person = people.find(({ id }) => id === shown);
          return (
            <>
              <p className={styles.text}>{texts.submit[signedOffBy]}</p>
              <div className={styles.buttons}>
                <AskedButton
                  label={texts.changeSubmit[signedOffBy]}
                  ask={texts.submitAsk[signedOffBy]}
                  words={null}
                  isWorking={isWorking}
                  onDo={() => {
                    const next = signedOffBy === "approver" ? "contributor" : "approver";
                    return act(() => administration.setSignedOffBy(of, next), texts.submit[next]);
                  }}
                />
              </div>
              <InviteForm members={members} isWorking={isWorking} onInvite={invite} />
              <PlainTable caption={texts.title} heading={texts.heading} rows={people.map(rowOfPerson)} />
              {person !== undefined && (
                <PersonPanel
                  key={person.id}
                  person={person}
                  members={members}
                  isWorking={isWorking}
                  onSetRole={(change) =>
                    changing(
                      () => administration.setRole(of.club, person.id, change),
                      texts.hasRole(person.name, change.role),
                    )
                  }
                  onRemove={() =>
                    changing(() => administration.removePerson(of.club, person.id), texts.removed(person.name))
                  }
                  onClose={() => setShown(null)}
                />
              )}
              {invitations.length > 0 && (
                <PlainTable
                  caption={texts.invitations}
                  heading={texts.invitationHeading}
                  rows={invitations.map(rowOfInvitation)}
                />
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}
