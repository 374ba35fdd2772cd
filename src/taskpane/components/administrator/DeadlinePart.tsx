import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ClubYearDeadline } from "../../../contract/club-years";
import { formatDate } from "../../../domain/format-date";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { membersOf, type Members } from "./members-of";
import { MemberSelect } from "./MemberSelect";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.deadline;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "480px" },
  title: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Days {
  readonly deadline: ClubYearDeadline;
  readonly members: Members;
}

/** The last day on which submissions are accepted, and later days for members, each with a reason. */
export function DeadlinePart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const ask = useCallback(async (): Promise<Result<Days>> => {
    const [deadline, members] = await Promise.all([administration.deadline(of), membersOf(administration, of)]);
    if (!deadline.ok) return deadline;
    return members.ok ? succeed({ deadline: deadline.value, members: members.value }) : members;
  }, [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);

  async function act(work: () => Promise<Result<unknown>>, done: string): Promise<boolean> {
    const result = await run(work, () => done);
    if (result?.ok === true) askAgain();
    return result?.ok === true;
  }

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Answered answer={answer} onRetry={askAgain}>
        {({ deadline: { deadline, timetable, extensions }, members }) => (
          <>
            <p className={styles.title}>
              {deadline === null ? texts.none(formatDate(timetable)) : texts.is(formatDate(deadline))}
            </p>
            <DayForm
              label={texts.set}
              isWorking={isWorking}
              members={null}
              onSend={(day, reason) =>
                act(
                  () => administration.setDeadline(of, { from: deadline, to: day, reason }),
                  texts.is(formatDate(day)),
                )
              }
            />
            <DayForm
              label={texts.extend}
              isWorking={isWorking}
              members={members}
              onSend={(until, reason, member) =>
                act(() => administration.extend(of, member, { until, reason }), texts.extended(formatDate(until)))
              }
            />
            {extensions.length > 0 && (
              <PlainTable
                caption={texts.extensions}
                heading={texts.heading}
                rows={extensions.map(({ number, memberName, until, by, reason }) => ({
                  key: String(number),
                  cells: [memberName, formatDate(until), by, reason],
                }))}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

interface DayFormProps {
  readonly label: string;
  readonly isWorking: boolean;
  /** Whom it may be for; null if it is for all. */
  readonly members: Members | null;
  /** Resolves to whether it was done. */
  readonly onSend: (day: string, reason: string, member: string) => Promise<boolean>;
}

/** A day and why; for one member where there is a choice. */
function DayForm({ label, isWorking, members, onSend }: DayFormProps) {
  const styles = useStyles();
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const [member, setMember] = useState(members?.[0]?.code ?? "");
  const isMissing = day === "" || reason.trim() === "";

  async function send() {
    if (isMissing || !(await onSend(day, reason.trim(), member))) return;
    setDay("");
    setReason("");
  }

  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {members !== null && <MemberSelect members={members} selected={member} onSelect={setMember} />}
      <Field label={texts.day} required>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Field label={administratorMessages.state.reason} hint={administratorMessages.state.reasonHint} required>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={isWorking || isMissing}>
        {label}
      </Button>
    </form>
  );
}
