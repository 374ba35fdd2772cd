import { Button } from "@fluentui/react-components";
import type { Problem } from "../../domain/problems";
import { messages } from "../messages";
import { Message } from "./Message";

/** What happened and what to do, and where trying again may help, the button for it. */
export function FailureCard({ problem, onRetry }: { readonly problem: Problem; readonly onRetry?: () => void }) {
  return (
    <Message kind="error" text={problem.message}>
      {onRetry && <Button onClick={onRetry}>{messages.retry}</Button>}
    </Message>
  );
}
