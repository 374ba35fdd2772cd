/** The texts of the pane's help on keys; in their own file, because they are loaded with it. */
export const keysMessages = {
  title: "Keys",
  inSheet: "While you are in the sheet",
  inPane: "While you are in the pane",
  taken: "none: you gave these keys to something else",
  reset:
    "If Excel asks what keys should do because another add-in uses them too, it remembers your answer. To be asked again, search Excel's commands for Reset Office Add-ins shortcut preferences.",
  tips: "Alt shows letters for every button on the ribbon; those of Yardstick begin with Y on the Home tab.",
  pane: [
    ["F6", "Go between sheet, ribbon and pane"],
    ["Esc", "Go back to the sheet"],
    ["F8", "Go to the next finding"],
    ["Shift+F8", "Go to the finding before"],
  ] as const,
} as const;
