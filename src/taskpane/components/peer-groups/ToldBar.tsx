import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { StoredGroup } from "../../../domain/peers/saved-group";
import { messages } from "../../messages";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import type { ToldOfGroup } from "../../use-peer-groups";

const useStyles = makeStyles({
  // Stands there unseen: without the gap of what is seen.
  place: { ":empty": { marginBottom: "-12px" } },
});

interface ToldBarProps {
  readonly told: ToldOfGroup | null;
  readonly onRestore: (group: StoredGroup) => void;
  readonly onCompare: (peers: string) => void;
  readonly onDismiss: () => void;
}

/**
 * What became of the last change of a group. The live region is always there, so that screen readers notice what comes
 * into it. What one may want to do next takes the focus, as the button that was pressed is gone.
 */
export function ToldBar({ told, onRestore, onCompare, onDismiss }: ToldBarProps) {
  const styles = useStyles();
  const { deleted, saved } = told ?? {};
  // The pane is short: what became of it is brought into sight.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [told]);
  return (
    <div className={styles.place} ref={place} aria-live={told?.intent === "error" ? "assertive" : "polite"}>
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
            {deleted && (
              <Button autoFocus onClick={() => onRestore(deleted)}>
                {texts.told.undo}
              </Button>
            )}
            {saved !== undefined && (
              <Button autoFocus onClick={() => onCompare(saved)}>
                {texts.told.compare}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
