import { makeStyles, tokens } from "@fluentui/react-components";
import type { Query } from "../../../contract/queries";
import { formatTime } from "../../../domain/format-time";
import { queryMessages as texts } from "../../query-messages";
import type { Queries } from "../../use-queries";
import { WordsBox } from "./WordsBox";

const useStyles = makeStyles({
  thread: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  messages: { margin: 0, paddingInlineStart: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  words: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

interface QueryThreadProps {
  readonly query: Query;
  /** What it is about, in the words of the form; null for the whole submission. */
  readonly label: string | null;
  readonly queries: Queries;
}

/** A thread with the club: what it is about, what both sides wrote, and a box to reply. */
export function QueryThread({ query, label, queries: { of, send, reload } }: QueryThreadProps) {
  const styles = useStyles();
  const { id, kind, state, seen, version, answeredByVersion, messages } = query;
  const title = label ?? texts.ofWhole;
  return (
    <section className={styles.thread} aria-label={`${texts.kinds[kind]}: ${title}`}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>
        {[texts.kinds[kind], version === null ? null : texts.raisedOn(version), texts.states[state]]
          .filter((part) => part !== null)
          .join(" · ")}
      </p>
      {seen !== null && <p className={styles.note}>{texts.seen(seen)}</p>}
      <ol className={styles.messages}>
        {messages.map(({ id: message, at, by, side, words }) => (
          <li key={message}>
            <p className={styles.words}>{words}</p>
            <p className={styles.note}>{texts.said(by, texts.sides[side], formatTime(at))}</p>
          </li>
        ))}
      </ol>
      {answeredByVersion !== null && <p className={styles.note}>{texts.answeredBy(answeredByVersion)}</p>}
      {state !== "closed" && (
        <WordsBox
          about={`reply ${id}`}
          words={texts.reply}
          onSend={async (message) => {
            const sent = await send((service) => service.reply(of, id, message));
            if (sent.ok) reload();
            return sent;
          }}
        />
      )}
    </section>
  );
}
