import type { SwitchButtons } from "../../actions/ribbon-ports";

/** Where the manifest puts our buttons. */
const [tab, group] = ["TabHome", "Yardstick.Group"];

/** Switches buttons of the ribbon on or off, all with one request. Does nothing where Excel can't: there all stay on. */
export const switchButtons: SwitchButtons = async (buttons) => {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const controls = buttons.map(([id, enabled]) => ({ id, enabled }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: tab, groups: [{ id: group, controls }] }] });
};
