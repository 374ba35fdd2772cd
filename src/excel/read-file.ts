import type { OnProgress } from "../actions/questionnaire-ports";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";

/** Office gives us the file in slices of at most 4 MB. */
const sliceSize = 4_194_304;

/**
 * Reads the workbook's file as it is now, saved or not, with its name. Progress is in bytes.
 *
 * @param isCancelled asked before each slice; once it is true no more are read, and the problem is `cancelled`
 */
export async function readFile(
  onProgress?: OnProgress,
  type: Office.FileType = Office.FileType.Compressed,
  isCancelled: () => boolean = () => false,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> {
  try {
    const file = await answerOf<Office.File>((done) => Office.context.document.getFileAsync(type, { sliceSize }, done));
    try {
      const bytes = await bytesOf(file, onProgress, isCancelled);
      return bytes === null
        ? fail(workbookProblem("cancelled"))
        : succeed({ name: nameOf(Office.context.document.url), bytes });
    } finally {
      // Office keeps at most two files open for an add-in. If one can't be closed, we still return what was read.
      await new Promise<void>((done) => file.closeAsync(() => done()));
    }
  } catch (error) {
    if (error instanceof OfficeRefusal) return fail(workbookProblem("file-not-read", { detail: error.message }));
    throw error;
  }
}

/** A refusal in Office's own words. */
class OfficeRefusal extends Error {}

/** Null if it was cancelled. */
async function bytesOf(
  file: Office.File,
  onProgress: OnProgress | undefined,
  isCancelled: () => boolean,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let read = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    if (isCancelled()) return null;
    const slice = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.set(slice.data as ArrayLike<number>, read);
    read += slice.size;
    onProgress?.(read, file.size);
  }
  if (read !== file.size) throw new OfficeRefusal(`it gave ${read} of ${file.size} bytes.`);
  return bytes;
}

function answerOf<T>(ask: (done: (answer: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask((answer) => {
      if (answer.status === Office.AsyncResultStatus.Succeeded) resolve(answer.value);
      else reject(new OfficeRefusal(answer.error.message));
    }),
  );
}

/** The last part of "https://…/My%20file.xlsx?web=1" or "C:\Budget\My file.xlsx"; Workbook.xlsx before it was saved. */
function nameOf(url: string | null): string {
  const path = (url ?? "").trim();
  const isAddress = /^[a-z]+:\/\//i.test(path);
  const last = (isAddress ? path.replace(/[?#].*$/s, "") : path).split(/[/\\]/).at(-1) ?? "";
  const name = isAddress ? decoded(last) : last;
  if (name === "") return "Workbook.xlsx";
  return /\.xl\w+$/i.test(name) ? name : `${name}.xlsx`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A "%" that encodes nothing is part of the name.
    return text;
  }
}
