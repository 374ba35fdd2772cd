/** A ZIP file, as .xlsx is. */
export function isPackage([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** A file that Excel wrote before .xlsx, or one with a password. */
export function isOldExcel([first, second]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf;
}

/** A web page or XML: many systems export one under the name .xls, and Excel opens it. */
export function isMarkup(text: string): boolean {
  return /^\s*<[!?a-z]/i.test(text);
}

/** A text file in UTF-8 or UTF-16, or as older programs write it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  // What is no UTF-8 was written by an older program of a Western country.
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
