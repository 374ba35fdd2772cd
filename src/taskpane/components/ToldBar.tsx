import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Notice } from "../../actions/shared-state";
import type { Told } from "../use-work";
import { Message } from "./Message";

const useStyles = makeStyles({
  // Always visible, even in a long list.
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Exists but is not visible, so it takes no room, and no gap beside it.
    ":empty": { position: "absolute" },
  },
});

interface ToldBarProps {
  readonly told: (Told & Pick<Notice, "at">) | null;
  readonly onDismiss: () => void;
  readonly className?: string;
  /** Something else to show, such as that work is in progress. */
  readonly children?: ReactNode;
}

/** The result of the last action. The live region always exists, so that screen readers notice new content. */
export function ToldBar({ told, onDismiss, className, children }: ToldBarProps) {
  const styles = useStyles();
  // The pane is short, so scroll to the result.
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
