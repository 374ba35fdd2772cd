import { escapeXml } from "./xml";

/** Text as files write it: characters that XML can't hold, and line breaks in names, become "_x000D_" and the like. */
export function unescapeText(text: string): string {
  if (!text.includes("_x") && !text.includes("_X")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as files write it between tags. Text that really is "_x000D_" is kept. */
export function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_"));
}

/** The same for an attribute, where XML turns line breaks into spaces. */
export function escapeName(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/[\t\n\r]/g, (control) => `_x${control.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}
