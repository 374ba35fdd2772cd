import { useEffect, useRef } from "react";

export interface TaskPaneProps {
  readonly shown: boolean;
  /** Puts the add-in's frame into the element, once; returns a function that removes it. */
  mount(container: HTMLElement): () => void;
  onClose(): void;
}

/** The add-in's pane on the right. When hidden, its page stays loaded, because the functions in cells run in it. */
export function TaskPane({ shown, mount, onClose }: TaskPaneProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current === null ? undefined : mount(container.current)), [mount]);
  return (
    <aside className="task-pane" aria-label="Task pane" hidden={!shown}>
      <div className="pane-head">
        <h2>Yardstick</h2>
        <button type="button" className="icon" aria-label="Close the task pane" title="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div className="pane-frame" ref={container} />
    </aside>
  );
}
