import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Query } from "../../../contract/queries";
import { memberInWords } from "../../../domain/charts/member-in-words";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { formatTime } from "../../../domain/format-time";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { labelOfSubject } from "../../../domain/questionnaire/label-of-subject";
import { queryMessages } from "../../query-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { WordsBox } from "../queries/WordsBox";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { membersOf, type Members } from "./members-of";
import { RaiseQuery } from "./RaiseQuery";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.queries;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  thread: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  messages: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  button: { alignSelf: "flex-start" },
});

/** Raising a query, and the threads with all members: to read, reply to, close and open again. */
export function QueriesPart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const ask = useCallback(async (): Promise<Result<Threads>> => {
    const [queries, members, form] = await Promise.all([
      administration.queries(of),
      membersOf(administration, of),
      administration.form(of),
    ]);
    if (!queries.ok) return queries;
    if (!members.ok) return members;
    return form.ok ? succeed({ queries: queries.value, members: members.value, form: form.value }) : form;
  }, [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);

  /** What was sent, and then the threads as they are now. */
  async function send<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const sent = await work();
    if (sent.ok) askAgain();
    return sent;
  }

  async function setState(query: Query) {
    const to = query.state === "closed" ? "open" : "closed";
    await run(() => send(() => administration.setQueryState(of, query, to)));
  }

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Answered answer={answer} onRetry={askAgain}>
        {({ queries, members, form }) => (
          <>
            <RaiseQuery
              members={members}
              form={form}
              onRaise={(member, request) => send(() => administration.raise(of, member, request))}
            />
            {queries.length === 0 && <p className={styles.note}>{texts.none}</p>}
            {queries.map((query) => (
              <section key={query.id} className={styles.thread} aria-label={texts.thread(titleOf(query, form))}>
                <h3 className={styles.title}>{titleOf(query, form)}</h3>
                <p className={styles.note}>
                  {[texts.kinds[query.kind], queryMessages.states[query.state]].join(" · ")}
                  {query.seen !== null && ` · ${queryMessages.seen(query.seen)}`}
                </p>
                <ol className={styles.messages}>
                  {query.messages.map(({ id, at, by, words }) => (
                    <li key={id}>
                      <p className={styles.words}>{words}</p>
                      <p className={styles.note}>{texts.said(by, formatTime(at))}</p>
                    </li>
                  ))}
                </ol>
                {query.answeredByVersion !== null && (
                  <p className={styles.note}>{queryMessages.answeredBy(query.answeredByVersion)}</p>
                )}
                {query.state !== "closed" && (
                  <WordsBox
                    about={`reply ${query.id}`}
                    words={queryMessages.reply}
                    onSend={(message) => send(() => administration.reply(of, query, message))}
                  />
                )}
                <Button
                  className={styles.button}
                  size="small"
                  disabledFocusable={isWorking}
                  onClick={() => void setState(query)}
                >
                  {query.state === "closed" ? texts.openAgain : texts.close}
                </Button>
              </section>
            ))}
          </>
        )}
      </Answered>
    </div>
  );
}

interface Threads {
  readonly queries: readonly Query[];
  readonly members: Members;
  readonly form: ClubDefinition;
}

/** Who is asked about what: the question in the questionnaire's words. */
function titleOf({ member, subject }: Query, form: ClubDefinition): string {
  const about = subject === null ? queryMessages.ofWhole : labelOfSubject(form, subject);
  return `${memberInWords({ code: member, name: member })}: ${about}`;
}
