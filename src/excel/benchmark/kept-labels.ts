import type { KeptLabel } from "../../domain/benchmark/kept-label";
import { labelsXml } from "../../domain/benchmark/labels-xml";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { keepXml } from "../keep-xml";

/** What the workbook keeps of what labels mean. Two round trips. */
export function readLabels(): Promise<Result<readonly KeptLabel[]>> {
  return inExcel(async (context) => {
    const kept = context.workbook.customXmlParts.getByNamespace(labelsXml.namespace).load({ id: true });
    await context.sync();
    if (kept.items.length === 0) return [];
    const texts = kept.items.map((part) => part.getXml());
    await context.sync();
    return labelsXml.read(texts.map(({ value }) => value)).value;
  });
}

/** Keeps what labels mean in the workbook. Three round trips. */
export function keepLabels(labels: readonly KeptLabel[]): Promise<Result<null>> {
  return keepXml(labelsXml, labels, []);
}
