import type { Pins } from "../domain/release/pins";
import type { Result } from "../domain/result";

type ReadPins = () => Promise<Result<Pins>>;

let provide: (read: ReadPins) => void = () => undefined;
const provided = new Promise<ReadPins>((resolve) => (provide = resolve));

/**
 * Which releases the open workbook is pinned to. The library asks before it gives any figure, and waits until the script
 * that knows the workbook, which the same page loads, has said how to read it.
 */
export const workbookPins = {
  provide: (read: ReadPins) => provide(read),
  read: async () => (await provided)(),
};
