import type { WorkbookCopies } from "../actions/frozen-ports";
import { encodeBase64 } from "../actions/questionnaire/encode-base64";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed } from "../domain/result";
import { openCopy } from "../excel/frozen/open-copy";
import { readFile } from "../excel/read-file";
import { frozenCopy } from "../workbook-file/frozen-copy";

/** Frozen copies of the open workbook, in a script of their own: it holds what reads and writes files. */
export const copyServices: WorkbookCopies = {
  async make(fromOf) {
    const file = await readFile();
    if (!file.ok) return file;
    const { name, bytes } = file.value;
    try {
      const copy = await frozenCopy(bytes, fromOf);
      return succeed({ ...copy, name: name.replace(/(\.xl\w+)$/i, " (values)$1") });
    } catch (error) {
      // What is wrong with the file is said in the error's own sentence, for the user.
      return fail(workbookProblem("copy-not-made", { detail: error instanceof Error ? error.message : String(error) }));
    }
  },
  open: (bytes) => openCopy(encodeBase64(bytes)),
};
