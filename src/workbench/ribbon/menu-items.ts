import type { MenuItem } from "../page/components/Menu";
import type { RibbonButton } from "./read-manifest";

/** The add-in's buttons as items of a menu; those that it has switched off can be read, but not chosen. */
export function menuItems(
  buttons: readonly RibbonButton[],
  enabled: ReadonlyMap<string, boolean>,
  onPress: (button: RibbonButton) => void,
): readonly MenuItem[] {
  return buttons.map((button) => ({
    label: button.label,
    description: button.tip.description,
    isOff: !(enabled.get(button.id) ?? button.isEnabled),
    run: () => onPress(button),
  }));
}
