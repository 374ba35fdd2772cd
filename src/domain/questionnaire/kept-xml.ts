import * as z from "zod/mini";
import type { Explanation } from "./explanation";
import { submissionState, type SubmissionState } from "./submission-state";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** A value that is kept in a workbook as a custom XML part of its own, so that it travels with the file. */
export interface KeptXml<T> {
  readonly namespace: string;
  /** The part's own id among the custom XML parts of a workbook. */
  readonly id: string;
  write(value: T): string;
  /** Null where the part is of something else, or damaged. */
  read(xml: string): T | null;
}

const explanation = z.object({
  code: z.string(),
  version: z.int(),
  subject: z.string(),
  value: z.string(),
  text: z.string(),
});

/** What the contributor wrote on findings. */
export const explanationsXml: KeptXml<readonly Explanation[]> = keptXml(
  "explanations",
  "{0C9D6F5E-0F0B-4D52-8A4E-6B1F6D3A9C21}",
  z.array(explanation),
);

/** The attempt to submit that is under way, and the receipts. */
export const submissionXml: KeptXml<SubmissionState> = keptXml(
  "submissions",
  "{5B7A1D60-3E7C-4C0E-9C0B-2F5E7F0D4A18}",
  submissionState,
);

/** `<explanations xmlns="urn:yardstick:explanations">JSON</explanations>`: a part holds one value, as JSON. */
function keptXml<T>(element: string, id: string, schema: z.ZodMiniType<T>): KeptXml<T> {
  const namespace = `urn:yardstick:${element}`;
  const whole = new RegExp(`<${element}\\s+xmlns=["']${namespace}["']\\s*>([^<]*)</${element}>`);
  return {
    namespace,
    id,
    write: (value) => `<${element} xmlns="${namespace}">${escapeText(JSON.stringify(value))}</${element}>`,
    read(xml) {
      const text = whole.exec(xml)?.[1];
      if (text === undefined) return null;
      try {
        return z.safeParse(schema, JSON.parse(unescapeText(text))).data ?? null;
      } catch {
        return null;
      }
    },
  };
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Also the two that Excel may write in place of what we wrote. */
function unescapeText(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
