import type { Answers } from "./answer";
import { xmlRoot } from "./xml-root";

type Template = Answers["template"];

const namespace = "urn:yardstick:questionnaire";
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/**
 * The custom XML part that identifies a workbook as a questionnaire, whatever its sheets and file are called:
 * `<questionnaire xmlns="urn:yardstick:questionnaire" club="cla" year="2025-26" version="1" member="E08000035"/>`.
 */
export const identityXml = {
  namespace,
  /** The id of this part among the custom XML parts of a workbook, the same in every questionnaire. */
  id: "{6E2F4C0B-51B7-4D0A-9C55-0F2C5A7D1E34}",

  write(template: Template): string {
    const attributes = Object.entries(template).flatMap(([name, value]) =>
      value === null ? [] : [` ${name}="${String(value).replace(/[&<"]/g, (sign) => entities[sign] ?? sign)}"`],
    );
    return `<questionnaire xmlns="${namespace}"${attributes.join("")}/>`;
  },

  /** What the part says, as far as we can read it; null if the part belongs to something else. */
  read(xml: string): Template | null {
    const root = xmlRoot(xml);
    if (root?.name !== "questionnaire" || root.namespace !== namespace) return null;
    const text = (name: string) => root.attributes.get(name) ?? null;
    const version = Number(text("version") ?? NaN);
    return {
      club: text("club"),
      year: text("year"),
      version: Number.isInteger(version) ? version : null,
      member: text("member"),
    };
  },
} as const;
