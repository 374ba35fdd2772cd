import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";

/** The bytes of a file that the user opened; it may be on a drive that is gone by now. */
export function bytesOfFile(file: File): Promise<Result<Uint8Array>> {
  return new Promise((settle) => {
    const reader = new FileReader();
    reader.onload = () => settle(succeed(new Uint8Array(reader.result as ArrayBuffer)));
    reader.onerror = () =>
      settle(
        fail(
          workbookProblem("opened-file-not-read", {
            file: file.name,
            detail: `${reader.error?.message ?? "it is not there."} Open it again from where it is now.`,
          }),
        ),
      );
    reader.readAsArrayBuffer(file);
  });
}
