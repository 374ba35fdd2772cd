import * as z from "zod/mini";
import { keptXml } from "../questionnaire/kept-xml";
import { type KeptLabel, mergeLabels } from "./kept-label";

const label: z.ZodMiniType<KeptLabel> = z.looseObject({
  label: z.string(),
  under: z.string(),
  indicator: z.nullable(z.string()),
});

/** What a workbook keeps of what the labels of its budgets mean: `[{…}, …]`. */
export const labelsXml = keptXml<readonly KeptLabel[]>({
  element: "benchmarked",
  id: "{7D0F4C1A-55B2-4E0C-9A37-2B8E61C4D9F3}",
  itemsOf: (json) => (Array.isArray(json) ? json : null),
  jsonOf: (labels, unread) => [...labels, ...unread],
  take: (items) =>
    mergeLabels(
      [],
      items.flatMap((item) => z.safeParse(label, item).data ?? []),
    ),
  isRead: (item) => z.safeParse(label, item).success,
  merge: (now, labels) => mergeLabels(now, labels),
  nameOf: () => "what a label of a budget means",
  unknown: "what labels of budgets mean, in a form that this version doesn't know",
  cut: "the end of what labels of budgets mean",
});
