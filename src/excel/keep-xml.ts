import type { Result } from "../domain/result";
import type { KeptXml } from "../domain/questionnaire/kept-xml";
import { inExcel } from "./in-excel";

/** Puts a value into the workbook, in place of what was kept of its kind before. Two round trips. */
export function keepXml<T>({ namespace, write }: KeptXml<T>, value: T): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const kept = customXmlParts.getByNamespace(namespace).load({ id: true });
    await context.sync();
    const [first, ...others] = kept.items;
    if (first === undefined) customXmlParts.add(write(value));
    else first.setXml(write(value));
    // Several are there where another program put them there: one value counts.
    for (const other of others) other.delete();
    await context.sync();
    return null;
  });
}
