export interface Message {
  readonly kind: "problem" | "note";
  readonly text: string;
  /** What can be done about it, as a button. */
  readonly action?: { readonly label: string; run(): void };
  /** Whether it goes by itself once the person goes on. */
  readonly isPassing?: boolean;
}

export interface MessageBarProps {
  readonly message: Message | null;
  onDismiss(): void;
}

/** One message to the person, above the sheet, until it is dismissed or has passed. */
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
