import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Added } from "../../../actions/questionnaire-ports";
import type { Questionnaire, QuestionnaireState } from "../../../actions/questionnaire/questionnaire";
import type { Result } from "../../../domain/result";
import { addedMessages as texts } from "../../added-messages";
import { messages } from "../../messages";
import { useQuestionnaireActions } from "../../use-questionnaire-actions";
import { FailureCard } from "../FailureCard";
import { ToldBar } from "../ToldBar";
import { AddedItem } from "./AddedItem";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
});

interface AddedPanelProps {
  readonly questionnaire: Questionnaire;
  readonly state: Pick<QuestionnaireState, "opened">;
}

/** Everything of ours in the open workbook, each with what it is and where, to be taken away where that is safe. */
export function AddedPanel({ questionnaire, state: { opened } }: AddedPanelProps) {
  const styles = useStyles();
  const { actions, told, isWorking } = useQuestionnaireActions(questionnaire);
  const [added, setAdded] = useState<Result<readonly Added[]> | null>(null);
  const look = useCallback(() => {
    let here = true;
    void questionnaire.added().then((answer) => {
      if (here) setAdded(answer);
    });
    return () => {
      here = false;
    };
  }, [questionnaire]);
  // What is known of the workbook tells that something has come or gone.
  const held = opened === null || opened === "none" ? null : opened;
  useEffect(look, [look, held?.club, held?.isMarked, held?.explanations, held?.receipts, held?.waitingSince]);

  return (
    <section className={styles.panel} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ToldBar told={told} onDismiss={actions.dismiss} />
      {added === null ? (
        <Skeleton aria-label={messages.loading}>
          <SkeletonItem size={32} />
        </Skeleton>
      ) : !added.ok ? (
        <FailureCard problem={added.problem} onRetry={() => void look()} />
      ) : (
        <>
          <p className={styles.text}>{added.value.length === 0 ? texts.none : texts.explain}</p>
          <ul className={styles.list}>
            {added.value.map((each) => (
              <AddedItem
                key={`${each.kind} ${each.name}`}
                added={each}
                isOpen={held !== null}
                isWorking={isWorking}
                onRemove={() => void actions.removeAdded(each).then(look)}
              />
            ))}
          </ul>
          <Button size="small" disabledFocusable={isWorking} onClick={() => void look()}>
            {texts.lookAgain}
          </Button>
        </>
      )}
    </section>
  );
}
