/** Excel.FileType on the wire: the workbook as an .xlsx file. Text and PDF are not supported. */
const compressed = 1;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/**
 * The workbook's file as the add-in reads it (Office.context.document.getFileAsync): made when it is
 * asked for, sent in slices, discarded when the add-in closes it. Fields of answers are numbered, as in office.js.
 */
export function createDocumentFile(read: () => Promise<Uint8Array>) {
  const open = new Map<number, OpenFile>();
  let count = 0;

  return {
    /** Returns the file's handle (0) and size (1); null if another type of file is asked for. */
    async open(fileType: unknown, sliceSize: unknown): Promise<object | null> {
      if (fileType !== compressed) return null;
      const bytes = await read();
      count += 1;
      open.set(count, { bytes, sliceSize: Number(sliceSize) });
      return { 0: count, 1: bytes.length };
    },

    /** Returns a slice's bytes (0) and their number (1); null if no such file is open. */
    slice(handle: unknown, index: unknown): object | null {
      const file = open.get(Number(handle));
      if (!file) return null;
      const start = Number(index) * file.sliceSize;
      const data = Array.from(file.bytes.subarray(start, start + file.sliceSize));
      return { 0: data, 1: data.length };
    },

    close(handle: unknown): object {
      open.delete(Number(handle));
      return {};
    },
  };
}
