import { useCallback, useState } from "react";
import { Menu } from "../page/components/Menu";
import { menuItems } from "./menu-items";
import type { Ribbon, RibbonButton, RibbonMenu } from "./read-manifest";

export interface RibbonStripProps {
  readonly ribbon: Ribbon;
  /** Which buttons the add-in has switched on or off, by id. */
  readonly enabled: ReadonlyMap<string, boolean>;
  /** Ids of the buttons whose command is still running. */
  readonly running: ReadonlySet<string>;
  onPress(button: RibbonButton): void;
  /** Turns an address from the manifest into one on this page's own origin. */
  ownAddress(url: string): string;
}

interface OpenMenu {
  readonly menu: RibbonMenu;
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * The groups and buttons the add-in puts on the ribbon. A button can't be pressed again until its command has finished,
 * nor while the add-in has switched it off.
 */
export function RibbonStrip({ ribbon, enabled, running, onPress, ownAddress }: RibbonStripProps) {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const close = useCallback(() => setOpen(null), []);
  return (
    <section className="ribbon" aria-label="Home">
      {ribbon.groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.controls.map((control) => {
              const ids = control.kind === "menu" ? control.items.map(({ id }) => id) : [control.id];
              const isRunning = ids.some((id) => running.has(id));
              const isOff = control.kind === "button" && !(enabled.get(control.id) ?? control.isEnabled);
              return (
                <button
                  key={control.id}
                  type="button"
                  className="ribbon-button"
                  title={`${control.tip.title}\n${control.tip.description}`}
                  aria-description={control.tip.description}
                  aria-disabled={isRunning || isOff}
                  aria-busy={isRunning}
                  {...(control.kind === "menu" && {
                    "aria-haspopup": "menu" as const,
                    "aria-expanded": open?.menu.id === control.id,
                  })}
                  onClick={({ currentTarget }) => {
                    if (isRunning || isOff) return;
                    if (control.kind === "button") return onPress(control);
                    const { left, bottom } = currentTarget.getBoundingClientRect();
                    setOpen({ menu: control, at: { x: left, y: bottom + 2 } });
                  }}
                >
                  {control.icon !== null && <img src={ownAddress(control.icon)} alt="" width={32} height={32} />}
                  <span>
                    {control.label}
                    {control.kind === "menu" && <span className="arrow" aria-hidden="true" />}
                  </span>
                </button>
              );
            })}
          </div>
          <div className="ribbon-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
      {open !== null && (
        <Menu
          label={open.menu.label}
          at={open.at}
          items={menuItems(open.menu.items, enabled, onPress)}
          onClose={close}
        />
      )}
    </section>
  );
}
