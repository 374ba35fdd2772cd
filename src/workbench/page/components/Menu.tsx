import { type KeyboardEvent, useEffect, useRef } from "react";

export interface MenuItem {
  readonly label: string;
  /** What it does, for screen readers and as a tip. */
  readonly description?: string;
  /** Whether it can be reached, but does nothing. */
  readonly isOff?: boolean;
  run(): void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Its top left corner, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  onClose(): void;
}

/** A menu over the page: arrows move, Enter runs, Esc or a click elsewhere closes it. */
export function Menu({ label, items, at, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const press = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("mousedown", press);
    return () => {
      document.removeEventListener("mousedown", press);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const entries = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const now = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      className="menu"
      role="menu"
      aria-label={label}
      style={{
        left: `min(${at.x}px, calc(100vw - 240px))`,
        top: `min(${at.y}px, calc(100vh - ${items.length * 32 + 16}px))`,
      }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          title={item.description}
          aria-description={item.description}
          aria-disabled={item.isOff}
          onClick={() => {
            if (item.isOff) return;
            onClose();
            item.run();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
