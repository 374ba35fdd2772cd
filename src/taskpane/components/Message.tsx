import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Notice } from "../../actions/shared-state";
import { messages } from "../messages";

interface MessageProps extends Pick<Notice, "kind" | "text"> {
  /** Buttons for what the user may want to do next. */
  readonly children?: ReactNode;
  /** Omitted if the message stays for as long as it is true. */
  readonly onDismiss?: () => void;
}

/** A message bar; used for every message of the pane. */
export function Message({ kind, text, children, onDismiss }: MessageProps) {
  const dismiss = onDismiss && (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={messages.dismiss}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent={kind === "done" ? "success" : kind} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {(children || dismiss) && <MessageBarActions containerAction={dismiss}>{children}</MessageBarActions>}
    </MessageBar>
  );
}
