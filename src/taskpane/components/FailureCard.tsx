import { Button } from "@fluentui/react-components";
import type { Problem } from "../../domain/problems";
import { messages } from "../messages";
import { Message } from "./Message";

/** What happened and what to do, with a button to try again if that may help. */
export function FailureCard({ problem, onRetry }: { readonly problem: Problem; readonly onRetry?: () => void }) {
  return (
    <Message kind="error" text={problem.message}>
      {onRetry && <Button onClick={onRetry}>{messages.retry}</Button>}
    </Message>
  );
}
