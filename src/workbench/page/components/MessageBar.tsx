export interface Message {
  readonly kind: "problem" | "note";
  readonly text: string;
  /** What the user can do about it, as a button. */
  readonly action?: { readonly label: string; run(): void };
  /** Whether it disappears once the user does something else. */
  readonly isPassing?: boolean;
}

export interface MessageBarProps {
  readonly message: Message | null;
  onDismiss(): void;
}

/** One message to the user, above the sheet, until dismissed or no longer relevant. */
export function MessageBar({ message, onDismiss }: MessageBarProps) {
  const action = message?.action;
  return (
    <div className="message-place" role={message?.kind === "problem" ? "alert" : "status"}>
      {message !== null && (
        <div className={`message ${message.kind}`}>
          <span>{message.text}</span>
          {action !== undefined && (
            <button
              type="button"
              onClick={() => {
                onDismiss();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" className="icon" aria-label="Dismiss the message" onClick={onDismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
