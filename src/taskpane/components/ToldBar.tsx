import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { DismissibleMessage } from "./DismissibleMessage";

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
  readonly told: { readonly intent: "success" | "warning" | "error"; readonly text: string } | null;
  /** Buttons for what one may want to do next. */
  readonly children?: ReactNode;
  readonly onDismiss: () => void;
}

/** What became of the last thing asked. The live region is always there, so that screen readers notice what comes into it. */
export function ToldBar({ told, children, onDismiss }: ToldBarProps) {
  const styles = useStyles();
  // The pane is short: what became of it is brought into sight.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [told]);
  return (
    <div className={styles.place} ref={place} aria-live={told?.intent === "error" ? "assertive" : "polite"}>
      {told && (
        <DismissibleMessage key={told.text} intent={told.intent} text={told.text} onDismiss={onDismiss}>
          {children}
        </DismissibleMessage>
      )}
    </div>
  );
}
