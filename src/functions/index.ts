import { browserLibrary } from "../client/browser-library";
import { excelResult } from "./excel-result";
import { registry } from "./registry";
import { runFunction } from "./run-function";
import { showsCards } from "./shows-cards";

/*
 * The first script of the shared runtime. Every function is associated before the script ends: Excel shows #NAME? for
 * one that comes later.
 */
for (const id of registry.keys()) {
  CustomFunctions.associate(id, async (...args: unknown[]) =>
    excelResult(await runFunction(id, args, browserLibrary), showsCards()),
  );
}
