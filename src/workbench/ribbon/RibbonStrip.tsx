import type { Ribbon, RibbonButton } from "./read-manifest";

export interface RibbonStripProps {
  readonly ribbon: Ribbon;
  /** Ids of the buttons whose command is still running. */
  readonly running: ReadonlySet<string>;
  onPress(button: RibbonButton): void;
  /** Turns an address from the manifest into one on this page's own origin. */
  ownAddress(url: string): string;
}

/**
 * The groups and buttons the add-in puts on the ribbon. A button can't be pressed again until its command has finished.
 */
export function RibbonStrip({ ribbon, running, onPress, ownAddress }: RibbonStripProps) {
  return (
    <section className="ribbon" aria-label="Home">
      {ribbon.groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="ribbon-button"
                title={`${button.tip.title}\n${button.tip.description}`}
                aria-description={button.tip.description}
                aria-disabled={running.has(button.id)}
                aria-busy={running.has(button.id)}
                onClick={() => {
                  if (!running.has(button.id)) onPress(button);
                }}
              >
                {button.icon !== null && <img src={ownAddress(button.icon)} alt="" width={32} height={32} />}
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <div className="ribbon-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </section>
  );
}
