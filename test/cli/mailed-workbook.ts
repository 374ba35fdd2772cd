import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A saved workbook whose parts can be changed, as the person who sends it might. */
export class MailedWorkbook {
  readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(readonly bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  text(path: string): string {
    return strFromU8(this.parts[path]!);
  }

  /** The workbook with some parts changed or added. */
  with(changed: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
    const written = Object.entries(changed).map(([path, part]) => [
      path,
      typeof part === "string" ? strToU8(part) : part,
    ]);
    return zipSync({ ...this.parts, ...Object.fromEntries(written) } as Record<string, Uint8Array>, { level: 1 });
  }

  /** The workbook with one part's XML changed. */
  changing(path: string, change: (xml: string) => string): Uint8Array {
    return this.with({ [path]: change(this.text(path)) });
  }
}
