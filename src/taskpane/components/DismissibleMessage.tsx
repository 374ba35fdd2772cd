import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { messages } from "../messages";

interface DismissibleMessageProps {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
  readonly className?: string;
  /** Buttons for what one may want to do next. */
  readonly children?: ReactNode;
  readonly onDismiss: () => void;
}

/** A sentence in a bar that goes when one has read it. */
export function DismissibleMessage({ intent, text, className, children, onDismiss }: DismissibleMessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className={className}>
      <MessageBarBody>{text}</MessageBarBody>
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
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
