import type { KeysNow } from "../../actions/ribbon-ports";

/** What Excel says of the keys that run the ribbon's actions. */
export async function readKeys(): Promise<KeysNow> {
  const { requirements, platform } = Office.context;
  // The value of Office.PlatformType.Mac, which only the page's part of office.js has.
  const isMac = String(platform) === "Mac";
  if (!requirements.isSetSupported("KeyboardShortcuts", "1.1")) return { isMac, byAction: null };
  try {
    return { isMac, byAction: await Office.actions.getShortcuts() };
  } catch {
    // Excel does not know its own shortcuts, as for somebody who is not signed in to it; those that we ask for are likely.
    return { isMac, byAction: null };
  }
}
