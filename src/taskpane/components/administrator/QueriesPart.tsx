import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { MemberReturn } from "../../../contract/returns";
import type { Query } from "../../../contract/queries";
import { memberInWords } from "../../../domain/charts/member-in-words";
import { formatTime } from "../../../domain/format-time";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { queryMessages } from "../../query-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { WordsBox } from "../queries/WordsBox";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
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
    const [queries, returns] = await Promise.all([administration.queries(of), administration.returns(of)]);
    if (!queries.ok) return queries;
    return returns.ok ? succeed({ queries: queries.value, members: returns.value.returns }) : returns;
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
        {({ queries, members }) => (
          <>
            <Raise
              members={members}
              onRaise={(member, request) => send(() => administration.raise(of, member, request))}
            />
            {queries.length === 0 && <p className={styles.note}>{texts.none}</p>}
            {queries.map((query) => (
              <section key={query.id} className={styles.thread} aria-label={texts.thread(titleOf(query))}>
                <h3 className={styles.title}>{titleOf(query)}</h3>
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
  readonly members: readonly MemberReturn[];
}

interface RaiseProps {
  readonly members: readonly MemberReturn[];
  readonly onRaise: (
    member: string,
    request: { readonly id: string; readonly words: string; readonly subject: string | null; readonly seen: null },
  ) => Promise<Result<unknown>>;
}

/** A query to a member, on a question or on the whole submission. */
function Raise({ members, onRaise }: RaiseProps) {
  const styles = useStyles();
  const [member, setMember] = useState(members[0]?.member);
  const [subject, setSubject] = useState("");
  if (member === undefined) return null;
  return (
    <section className={styles.thread} aria-label={texts.raise}>
      <h3 className={styles.title}>{texts.raise}</h3>
      <Field label={texts.member}>
        <Select value={member} onChange={(_, { value }) => setMember(value)}>
          {members.map(({ member: code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.subject} hint={texts.subjectHint}>
        <Input value={subject} autoComplete="off" onChange={(_, { value }) => setSubject(value)} />
      </Field>
      <WordsBox
        about={`raise ${member} ${subject.trim()}`}
        words={texts.words}
        onSend={(message) =>
          onRaise(member, { ...message, subject: subject.trim() === "" ? null : subject.trim(), seen: null })
        }
      />
    </section>
  );
}

function titleOf({ member, subject }: Query): string {
  return `${memberInWords({ code: member, name: member })}: ${subject ?? queryMessages.ofWhole}`;
}
