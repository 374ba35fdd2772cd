import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Administration, ClubYearOf } from "../../../actions/administrator-ports";
import type { MemberReturn } from "../../../contract/returns";
import { formatDate } from "../../../domain/format-date";
import { formatTime } from "../../../domain/format-time";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { AskedButton } from "./AskedButton";
import { PlainTable } from "./PlainTable";

const texts = administratorMessages.returns;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  short: { whiteSpace: "nowrap" },
  member: {
    minWidth: 0,
    padding: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: "inherit",
  },
});

export interface YearPartProps {
  readonly administration: Administration;
  readonly of: ClubYearOf;
  /** Asked again when this changes. */
  readonly since: number;
}

/** Who has returned, when and how late; the versions of the member that is pressed; reminders. */
export function ReturnsPart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.returns(of), [administration, of]),
    since,
  );
  const [shown, setShown] = useState<Pick<MemberReturn, "member" | "name"> | null>(null);

  async function remind(text: string | null): Promise<boolean> {
    const request = { members: null, text, again: false };
    const result = await run(
      () => administration.remind(of, request),
      ({ reminders }) => {
        const sent = reminders.filter(({ outcome }) => outcome === "sent").length;
        return texts.reminded(sent, reminders.length - sent);
      },
    );
    return result?.ok === true;
  }

  const rowOf = ({ member, name, state, newest, due, extendedUntil, daysLate, progress }: MemberReturn) => ({
    key: member,
    cells: [
      <Button
        key={member}
        className={styles.member}
        appearance="transparent"
        aria-expanded={shown?.member === member}
        onClick={() => setShown(shown?.member === member ? null : { member, name })}
      >
        {name}
      </Button>,
      <span key="state" className={styles.short}>
        {state}
      </span>,
      newest?.version,
      newest && formatTime(newest.receivedAt),
      newest?.submittedBy,
      <span key="due" className={styles.short}>
        {extendedUntil === null ? formatDate(due) : texts.extension(formatDate(due))}
      </span>,
      daysLate === 0 ? null : daysLate,
      newest?.explained,
      progress && texts.progress(progress.answered, progress.asked),
      progress && texts.progress(progress.ready, progress.sections),
    ],
  });

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && administratorMessages.working}
      </ToldBar>
      <Answered answer={answer} onRetry={askAgain}>
        {({ returns }) => (
          <>
            <p className={styles.text}>
              {texts.summary(returns.filter(({ newest }) => newest !== null).length, returns.length)}
            </p>
            <PlainTable caption={texts.title} heading={texts.heading} rows={returns.map(rowOf)} />
            {shown && <Versions {...{ administration, of, since, shown }} />}
            <AskedButton
              label={texts.remind}
              ask={texts.remindAsk}
              words={{ label: texts.remindText, isNeeded: false }}
              isWorking={isWorking}
              onDo={remind}
            />
          </>
        )}
      </Answered>
    </div>
  );
}

/** Every version that a member submitted. */
function Versions({
  administration,
  of,
  since,
  shown: { member, name },
}: YearPartProps & { readonly shown: Pick<MemberReturn, "member" | "name"> }) {
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.versions(of, member), [administration, of, member]),
    since,
  );
  return (
    <Answered answer={answer} onRetry={askAgain}>
      {(versions) =>
        versions.length === 0 ? (
          <p role="status">{`${name}: ${texts.noVersions}`}</p>
        ) : (
          <PlainTable
            caption={texts.versions(name)}
            heading={texts.versionHeading}
            rows={versions.map(({ version, receivedAt, submittedBy, daysLate, explained }) => ({
              key: String(version),
              cells: [version, formatTime(receivedAt), submittedBy, daysLate === 0 ? null : daysLate, explained],
            }))}
          />
        )
      }
    </Answered>
  );
}
