import type { Directory } from "../../domain/release/directory";
import type { Result } from "../../domain/result";
import type { CellCall, CellValue } from "./cell-function";

/** A call that is answered from what clubs there are and what indicators they have. */
export function fromDirectory<Value extends CellValue>(
  answer: (directory: Directory) => Result<Value>,
): CellCall<Value> {
  return {
    needs: [{ kind: "directory" }],
    answer(figures) {
      const directory = figures.directory();
      return directory.ok ? answer(directory.value) : directory;
    },
  };
}
