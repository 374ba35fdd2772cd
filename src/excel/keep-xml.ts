import type { Result } from "../domain/result";
import type { KeptXml } from "../domain/questionnaire/kept-xml";
import { inExcel } from "./in-excel";

/**
 * Puts a value into the workbook, in place of what was kept of its kind before; what was not read, or added by somebody
 * else since, stays. Three round trips.
 *
 * @param before what was read of it last
 */
export function keepXml<T>(kind: KeptXml<T>, value: T, before: T): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const kept = customXmlParts.getByNamespace(kind.namespace).load({ id: true });
    await context.sync();
    const texts = kept.items.map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    const { xml, into, gone } = kind.change(
      texts.map((text) => text.value),
      value,
      before,
    );
    const place = into === null ? undefined : kept.items[into];
    if (place === undefined) customXmlParts.add(xml);
    else place.setXml(xml);
    for (const at of gone) kept.items[at]?.delete();
    await context.sync();
    return null;
  });
}
