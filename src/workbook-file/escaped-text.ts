import { escapeXml } from "./xml";

/** A text as files write it, with characters that XML cannot hold, and line breaks of names, as "_x000D_". */
export function unescapeText(text: string): string {
  if (!text.includes("_x") && !text.includes("_X")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text as files write it between tags; what looks like "_x000D_" and is meant so stays. */
export function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_"));
}

/** The same for an attribute, in which XML makes spaces of line breaks. */
export function escapeName(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/[\t\n\r]/g, (control) => `_x${control.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}
