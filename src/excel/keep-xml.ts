import type { Result } from "../domain/result";
import type { KeptXml } from "../domain/questionnaire/kept-xml";
import { inExcel } from "./in-excel";

/**
 * Saves a value in the workbook, replacing the previous one of its kind. What we could not read, or somebody else has
 * added since, stays. Three round trips.
 *
 * @param before the value as last read
 * @param also loads what else is to change; the function it returns queues that change, in the batch that saves
 */
export function keepXml<T>(
  kind: KeptXml<T>,
  value: T,
  before: T,
  also: (context: Excel.RequestContext) => () => void = () => () => undefined,
): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const kept = customXmlParts.getByNamespace(kind.namespace).load({ id: true });
    const changeOthers = also(context);
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
    changeOthers();
    await context.sync();
    return null;
  });
}
