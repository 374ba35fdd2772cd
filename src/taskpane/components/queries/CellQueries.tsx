import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { FieldDescription } from "../../../domain/questionnaire/describe-field";
import { queryMessages as texts } from "../../query-messages";
import { useQueries } from "../../use-queries";
import { comeTo, useWanted } from "../../use-wanted";
import { QueryThread } from "./QueryThread";
import { WordsBox } from "./WordsBox";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface CellQueriesProps {
  readonly opened: OpenedQuestionnaire;
  readonly described: FieldDescription;
}

/** The threads about a cell, and how to ask the club about it or to say that its question is unclear. */
export function CellQueries({ opened: { club, member }, described }: CellQueriesProps) {
  const styles = useStyles();
  const [writing, setWriting] = useState<"ask" | "unclear" | null>(null);
  const part = useRef<HTMLElement>(null);
  useWanted("question to the club", () => {
    setWriting("ask");
    // Once the box is there.
    setTimeout(() => comeTo(part.current?.querySelector("textarea")), 0);
  });
  const queries = useQueries({ club: club.club, year: club.year, member: member.code });
  const { of, queries: read, send, reload } = queries;
  const { subject, field, answer } = described;
  const here = read?.ok === true ? read.value.filter((query) => query.subject === subject) : [];
  const toggle = (which: "ask" | "unclear") => setWriting((now) => (now === which ? null : which));
  return (
    <section ref={part} className={styles.part} aria-label={texts.title}>
      {here.map((query) => (
        <QueryThread key={query.id} query={query} label={field.label} queries={queries} />
      ))}
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={writing === "ask"} onClick={() => toggle("ask")}>
          {texts.ask.open}
        </Button>
        <Button size="small" aria-expanded={writing === "unclear"} onClick={() => toggle("unclear")}>
          {texts.unclear.open}
        </Button>
      </div>
      {writing === "ask" && (
        <WordsBox
          key={`ask ${subject}`}
          about={`ask ${subject}`}
          words={texts.ask}
          onSend={async (message) => {
            const sent = await send((service) => service.ask(of, { ...message, subject, seen: answer }));
            if (sent.ok) reload();
            return sent;
          }}
        />
      )}
      {writing === "unclear" && (
        <WordsBox
          key={`unclear ${subject}`}
          about={`unclear ${subject}`}
          words={texts.unclear}
          onSend={({ id, words }) =>
            send((service) => service.giveFeedback(of, { id, question: questionOf(subject), words }))
          }
        />
      )}
    </section>
  );
}

/** The question or column of a subject, without the row: a question is unclear in every row. */
function questionOf(subject: string): string {
  return /^[^[\]]+\[[^[\]]+\]/.exec(subject)?.[0] ?? subject;
}
