import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { messages } from "../../messages";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import type { Told } from "../../use-questionnaire-actions";

const useStyles = makeStyles({
  // In sight wherever one is in a long list.
  place: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Stands there unseen: without the gap of what is seen.
    ":empty": { marginBottom: "-12px" },
  },
});

interface ToldBarProps {
  readonly told: Told | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What became of the last thing asked. The live region is always there, so that screen readers notice what comes into it. */
export function ToldBar({ told, onUndo, onDismiss }: ToldBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.place} aria-live={told?.intent === "error" ? "assertive" : "polite"}>
      {told && (
        <MessageBar key={told.text} intent={told.intent} layout="multiline">
          <MessageBarBody>{told.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={messages.dismiss}
                onClick={onDismiss}
              />
            }
          >
            {told.canUndo && <Button onClick={onUndo}>{texts.finding.undo}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
