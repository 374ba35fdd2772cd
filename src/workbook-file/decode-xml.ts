/** Finds the encoding in a declaration such as <?xml version="1.0" encoding="UTF-16"?>. */
const declaration = /^(<\?xml\b[^>]*?\bencoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

/**
 * The text of an XML document in whatever encoding it has: UTF-8 unless a byte order mark, its first bytes or its
 * declaration say otherwise. The text returned declares UTF-8, because we write it back in that.
 *
 * @throws Error with a sentence if we can't read the encoding, or the bytes are not valid in it
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const isUnknown = (cause as Error).name === "RangeError";
    throw new Error(
      isUnknown ? `It uses the encoding "${encoding}", which we cannot read.` : `It is not valid ${encoding}.`,
      {
        cause,
      },
    );
  }
  return text.replace(declaration, '$1"UTF-8"');
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const begins = (...wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return "UTF-8";
  if (begins(0, 0, 0xfe, 0xff) || begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0, 0x3c) || begins(0x3c, 0, 0, 0))
    return "UTF-32";
  if (begins(0xff, 0xfe) || (first === 0x3c && second === 0 && third !== 0 && fourth === 0)) return "UTF-16LE";
  if (begins(0xfe, 0xff) || (first === 0 && second === 0x3c)) return "UTF-16BE";
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  const [, , doubly, singly] = declaration.exec(beginning) ?? [];
  const declared = (doubly ?? singly ?? "UTF-8").trim();
  // If the bytes are not UTF-16, ignore a declaration that says so: the text was converted and its declaration was not.
  return /^(utf-?16|iso-10646-ucs-2|ucs-2)/i.test(declared) ? "UTF-8" : declared;
}
