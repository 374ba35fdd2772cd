import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Notice } from "../../actions/shared-state";
import type { Told } from "../use-work";
import { Message } from "./Message";

const useStyles = makeStyles({
  // In sight wherever one is in a long list.
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Stands there unseen: without the gap of what is seen.
    ":empty": { marginBottom: "-12px" },
  },
});

interface ToldBarProps {
  readonly told: (Told & Pick<Notice, "at">) | null;
  readonly onDismiss: () => void;
  readonly className?: string;
  /** What to say besides: that something is being done. */
  readonly children?: ReactNode;
}

/** What became of the last thing asked. The live region is always there, so that screen readers notice what comes into it. */
export function ToldBar({ told, onDismiss, className, children }: ToldBarProps) {
  const styles = useStyles();
  // The pane is short: what became of it is brought into sight.
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) bar.current?.scrollIntoView?.({ block: "nearest" });
  }, [told]);
  const next = told?.next;
  return (
    <div
      className={mergeClasses(styles.bar, className)}
      ref={bar}
      aria-live={told?.kind === "error" ? "assertive" : "polite"}
    >
      {children}
      {told && (
        <Message key={told.at} kind={told.kind} text={told.text} onDismiss={onDismiss}>
          {next && (
            <Button autoFocus={next.isFocused ?? false} onClick={next.take}>
              {next.label}
            </Button>
          )}
        </Message>
      )}
    </div>
  );
}
