import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import type { ClubsService } from "../../../actions/club-ports";
import type { ClubToJoin } from "../../../contract/membership";
import { yourClubsMessages } from "../../your-clubs-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { Fold } from "../questionnaire/Fold";
import { ToldBar } from "../ToldBar";

const texts = yourClubsMessages.join;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  club: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface JoinPartProps {
  readonly service: ClubsService;
  /** ONS code of the user's authority. */
  readonly member: string;
}

/** The clubs that the user's authority can join, with what joining means, and those that it can leave. */
export function JoinPart(props: JoinPartProps) {
  return (
    <Fold title={texts.title}>
      <Loaded {...props} />
    </Fold>
  );
}

function Loaded({ service, member }: JoinPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [answer, askAgain] = useAnswer(useCallback(() => service.toJoin(member), [service, member]));
  if (answer === null) return <LoadingCard />;
  if (!answer.ok) return <FailureCard problem={answer.problem} onRetry={askAgain} />;
  // Those to join come first.
  const clubs = [...answer.value].sort((one, other) => Number(one.isMember) - Number(other.isMember));
  return (
    <div className={styles.part}>
      <p className={styles.note}>{texts.explain}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {clubs.length === 0 && <p className={styles.text}>{texts.none}</p>}
      <ul className={styles.list}>
        {clubs.map((club) => (
          <ClubItem
            key={club.club}
            club={club}
            isWorking={isWorking}
            onAsk={async (id, words) => {
              const kind = club.isMember ? "leave" : "join";
              const sent = await run(
                () => service.ask({ id, club: club.club, kind, words }, member),
                () => texts.sent,
              );
              // What was typed stays where it could not be sent.
              if (sent?.ok === true) askAgain();
              return sent?.ok ?? false;
            }}
            onWithdraw={async (id) => {
              const withdrawn = await run(
                () => service.withdraw(id, member),
                () => texts.withdrawn,
              );
              if (withdrawn?.ok === true) askAgain();
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface ClubItemProps {
  readonly club: ClubToJoin;
  readonly isWorking: boolean;
  /** @returns whether it was sent */
  readonly onAsk: (id: string, words: string | null) => Promise<boolean>;
  readonly onWithdraw: (id: string) => Promise<void>;
}

function ClubItem({ club, isWorking, onAsk, onWithdraw }: ClubItemProps) {
  const styles = useStyles();
  const { label, isMember, isYours, lastYear, nextYear, about, timetable, request, administrators } = club;
  const [isAsking, setIsAsking] = useState(false);
  const [words, setWords] = useState("");
  /** Tried again, it is the same request. */
  const id = useRef(crypto.randomUUID());
  const ask = texts.ask[isMember ? "leave" : "join"](nextYear);
  const open = request?.state === "open" ? request : null;

  async function send() {
    if (!(await onAsk(id.current, words.trim() === "" ? null : words.trim()))) return;
    id.current = crypto.randomUUID();
    setIsAsking(false);
    setWords("");
  }
  return (
    <li className={styles.club}>
      <h4 className={styles.title}>{label}</h4>
      {isMember && <p className={styles.text}>{texts.inIt(isYours, label)}</p>}
      {lastYear !== null && <p className={styles.text}>{texts.leaves(lastYear)}</p>}
      {!isMember && (
        <>
          {about !== null && <p className={styles.text}>{about.purpose}</p>}
          <p className={styles.text}>
            {texts.asks(club.sections, club.questions, club.registers)}; {texts.members(club.members)}.
          </p>
          {about !== null && (
            <p className={styles.text}>
              {texts.effort}: {about.effort}
            </p>
          )}
          <p className={styles.text}>{texts.when(timetable.deadline, timetable.draft, timetable.final)}.</p>
          <p className={styles.note}>{texts.shares[club.shares]}</p>
        </>
      )}
      <p className={styles.note}>
        {texts.whom}:{" "}
        {administrators.length === 0
          ? texts.nobody
          : administrators.map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(", ")).join("; ")}
      </p>
      {request !== null && <p className={styles.text}>{texts.request(request)}</p>}
      {isAsking ? (
        <form
          className={styles.form}
          aria-label={yourClubsMessages.of(ask, label)}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Field className={styles.field} label={texts.words}>
            <Textarea
              textarea={{ style: { minWidth: 0 }, maxLength: 2000 }}
              value={words}
              resize="vertical"
              autoFocus
              onChange={(_, { value }) => setWords(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" type="submit" disabledFocusable={isWorking}>
              {texts.send}
            </Button>
            <Button size="small" onClick={() => setIsAsking(false)}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.buttons}>
          {open === null && (
            <Button size="small" aria-label={yourClubsMessages.of(ask, label)} onClick={() => setIsAsking(true)}>
              {ask}
            </Button>
          )}
          {open !== null && (
            <Button
              size="small"
              aria-label={yourClubsMessages.of(texts.withdraw, label)}
              disabledFocusable={isWorking}
              onClick={() => void onWithdraw(open.id)}
            >
              {texts.withdraw}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
