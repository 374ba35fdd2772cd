import { workbookProblem } from "../domain/workbook-problems";
import { fail, type Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** A sheet, and the options of its protection; null if it is not protected. */
export interface GuardedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly options: Excel.WorksheetProtectionOptions | null;
}

/** Queues work on a sheet with its protection lifted; the same batch restores the protection with its options. */
export function withoutProtection({ sheet, options }: GuardedSheet, work: () => void): void {
  if (options !== null) sheet.protection.unprotect();
  work();
  if (options !== null) sheet.protection.protect(options);
}

/**
 * Runs a batch that lifts the protection of sheets. It must pass those sheets to `guard` before its first change: if
 * one has a password, Excel then refuses the batch before anything has changed, and the problem names the sheet.
 * Whatever fails, every sheet gets its protection back.
 */
export async function inUnprotectedExcel<T>(
  batch: (context: Excel.RequestContext, guard: (sheets: readonly GuardedSheet[]) => void) => Promise<T>,
): Promise<Result<T>> {
  const lifted = new Map<string, Excel.WorksheetProtectionOptions>();
  const done = await inExcel((context) =>
    batch(context, (sheets) => {
      for (const guarded of sheets) {
        if (guarded.options !== null) lifted.set(guarded.name, guarded.options);
        withoutProtection(guarded, () => undefined);
      }
    }),
  );
  if (done.ok) return done;
  for (const [name, options] of lifted) {
    const restored = await protectAgain(name, options);
    if (restored.ok && restored.value === "has a password")
      return fail(workbookProblem("sheet-has-password", { sheet: name }));
  }
  return done;
}

/** Protects a sheet. If it is already protected, we unprotect it first, which Excel refuses if it has a password. */
function protectAgain(
  name: string,
  options: Excel.WorksheetProtectionOptions,
): Promise<Result<"protected" | "has a password">> {
  return inExcel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load({ protected: true });
    await context.sync();
    const wasProtected = protection.protected;
    if (wasProtected) protection.unprotect();
    protection.protect(options);
    try {
      await context.sync();
    } catch (error) {
      const isRefused =
        error instanceof OfficeExtension.Error && /unprotect$/i.test(error.debugInfo.errorLocation ?? "");
      if (wasProtected && isRefused) return "has a password";
      throw error;
    }
    return "protected";
  });
}
