import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isRemovedWithAll, removeAllAdded } from "../../../actions/questionnaire/remove-all-added";
import type { SessionState } from "../../../actions/questionnaire/session-state";
import { addedMessages as texts } from "../../added-messages";
import { messages } from "../../messages";
import { useAnswer } from "../../use-answer";
import { questionnaireMessages } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { FailureCard } from "../FailureCard";
import { useServices } from "../../use-services";
import { ToldOfSession } from "../ToldOfSession";
import { AddedItem } from "./AddedItem";
import { RemoveButton } from "./RemoveButton";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
});

/**
 * Everything that Yardstick added to the open workbook: what it is, where, and a button to remove it if that is safe.
 */
export function AddedPanel({ opened }: Pick<SessionState, "opened">) {
  const styles = useStyles();
  const { session, run, isWorking } = useSessionWork();
  const { figures } = useServices();
  const held = opened === null || opened === "none" ? null : opened;
  // A change in these means that something was added or removed.
  const [club, isMarked, explanations] = [held?.club, held?.isMarked, held?.explanations];
  const [receipts, waitingSince] = [held?.receipts, held?.waitingSince];
  const known = useMemo(
    () => ({ club, isMarked, explanations, receipts, waitingSince }),
    [club, isMarked, explanations, receipts, waitingSince],
  );
  const [added, look] = useAnswer(session.added, known);
  const removable = added?.ok ? added.value.filter(isRemovedWithAll) : [];
  const kinds = new Set(added?.ok ? added.value.map(({ kind }) => kind) : []);

  return (
    <section className={styles.panel} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ToldOfSession />
      {added === null ? (
        <Skeleton aria-label={messages.loading}>
          <SkeletonItem size={32} />
        </Skeleton>
      ) : !added.ok ? (
        <FailureCard problem={added.problem} onRetry={look} />
      ) : (
        <>
          <p className={styles.text}>{added.value.length === 0 ? texts.none : texts.explain}</p>
          <ul className={styles.list}>
            {added.value.map((each) => (
              <AddedItem
                key={`${each.kind} ${each.name}`}
                added={each}
                kinds={kinds}
                isOpen={held !== null}
                isWorking={isWorking}
                onRemove={() =>
                  void run(
                    () => session.removeAdded(each),
                    () => (each.kind === "marks" ? questionnaireMessages.cleared : texts.removed),
                  ).then(async () => {
                    look();
                    // The figures in the pane follow at once.
                    if (each.kind === "pins") await figures.refresh();
                  })
                }
              />
            ))}
          </ul>
          {removable.length > 1 && (
            <RemoveButton
              label={texts.removeAll}
              loses={texts.losesAll(removable, kinds)}
              isWorking={isWorking}
              onRemove={() =>
                void run(() => removeAllAdded(session), texts.removedAll).then(async () => {
                  look();
                  await figures.refresh();
                })
              }
            />
          )}
          <Button size="small" disabledFocusable={isWorking} onClick={look}>
            {texts.lookAgain}
          </Button>
        </>
      )}
    </section>
  );
}
