/** Actions office.js notifies its host of when the keyboard should leave the pane (OSF.AgaveHostAction). */
const ways: Readonly<Record<number, "forward" | "backward" | "escape">> = {
  5: "forward", // CtrlF6Exit
  6: "backward", // CtrlF6ExitShift
  13: "forward", // TabExit
  14: "backward", // TabExitShift
  15: "escape", // EscExit
  16: "escape", // F2Exit
  17: "forward", // ExitNoFocusable
  18: "backward", // ExitNoFocusableShift
};

/**
 * Whether a notification asks to move the focus out of the pane, and in which direction. office.js takes the Tab key
 * over from the browser, so a host that ignored this would trap the keyboard in the pane. Shape: [app id, action, …].
 */
export function leavingFrame(notification: unknown): "forward" | "backward" | "escape" | null {
  const action = Array.isArray(notification) ? (notification as unknown[])[1] : undefined;
  return typeof action === "number" ? (ways[action] ?? null) : null;
}

/** What the host sends to office.js to move the focus to the add-in's first control, or its last. */
export function enterFrame(backward: boolean): number {
  return backward ? 12 : 11; // TabInShift, TabIn
}
