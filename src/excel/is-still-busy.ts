/** Whether a cell shows that Excel is still working it out. */
export function isStillBusy(text: string): boolean {
  return text === "#BUSY!" || text === "#GETTING_DATA";
}
