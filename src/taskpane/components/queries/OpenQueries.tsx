import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { labelOfSubject } from "../../../domain/questionnaire/label-of-subject";
import { queryMessages as texts } from "../../query-messages";
import { useQueries } from "../../use-queries";
import { Message } from "../Message";
import { QueryThread } from "./QueryThread";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The threads with the club on this questionnaire that are not closed, to reply to. Nothing if there are none. */
export function OpenQueries({ opened: { club, member } }: { readonly opened: OpenedQuestionnaire }) {
  const styles = useStyles();
  const queries = useQueries({ club: club.club, year: club.year, member: member.code });
  const { queries: read, reload } = queries;
  if (read === null) return null;
  if (!read.ok) {
    // Before signing in there is nothing to read, and the pane says so elsewhere.
    if (read.problem.code === "not-signed-in") return null;
    return (
      <Message kind="warning" text={texts.notRead(read.problem.message)}>
        <Button onClick={reload}>{texts.again}</Button>
      </Message>
    );
  }
  const open = read.value.filter(({ state }) => state !== "closed");
  if (open.length === 0) return null;
  const count = open.filter(({ kind, state }) => kind === "query" && state === "open").length;
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h2 className={styles.title}>{count === 0 ? texts.title : texts.open(count)}</h2>
      {open.map((query) => (
        <QueryThread
          key={query.id}
          query={query}
          label={query.subject === null ? null : labelOfSubject(club, query.subject)}
          queries={queries}
        />
      ))}
    </section>
  );
}
