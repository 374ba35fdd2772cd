import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { messages } from "../../messages";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useAnswer } from "../../use-answer";
import { useSessionWork } from "../../use-session-work";
import { FailureCard } from "../FailureCard";
import { ToldOfSession } from "../ToldOfSession";
import { VersionItem } from "./VersionItem";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: "0 0 8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
});

/** All submitted versions, each of which can be shown. */
export function VersionsPanel({ opened }: { readonly opened: OpenedQuestionnaire }) {
  const styles = useStyles();
  const { session } = useSessionWork();
  // A new receipt in the workbook means that there is a new version.
  const [versions, list] = useAnswer(session.versions, opened.receipts);

  return (
    <div className={styles.panel}>
      <ToldOfSession />
      <section aria-label={texts.versions.title}>
        <h2 className={styles.title}>{texts.versions.title}</h2>
        {versions === null ? (
          <Skeleton aria-label={messages.loading}>
            <SkeletonItem size={32} />
          </Skeleton>
        ) : !versions.ok ? (
          <FailureCard problem={versions.problem} onRetry={list} />
        ) : versions.value.length === 0 ? (
          <p className={styles.text}>{texts.versions.none}</p>
        ) : (
          <ul className={styles.list}>
            {versions.value.toReversed().map((receipt) => (
              <VersionItem key={receipt.id} receipt={receipt} club={opened.club} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
