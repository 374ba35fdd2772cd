/**
 * A sentence on what is wrong with a document, for whoever has the workbook.
 *
 * @param message what saxes says of it
 * @param at how much of the document it had read
 */
export function xmlFault(message: string, xml: string, at: number): string {
  const start = xml.lastIndexOf("<", at - 1);
  const end = xml.indexOf(">", start);
  const isInTag = start >= 0 && (end < 0 || end >= at - 1);
  if (endings.test(message) && !(isInTag && end < 0)) return "The document ends in the middle.";
  if (closings.test(message)) return `${xml.slice(start, end + 1)} closes nothing.`;
  if (entities.test(message)) return `${xml.slice(xml.lastIndexOf("&", at), at)} is no character.`;
  if (behind.test(message)) return "Something stands before its first element or behind its end.";
  const excerpt = xml.slice(Math.max(start, 0), Math.max(start, 0) + 40).replace(/\p{Cc}/gu, " ");
  return isInTag ? `A tag is not well formed: ${excerpt}` : `It is not well formed: ${excerpt}`;
}

const endings = /^(?:unexpected end|unclosed tag|document must contain a root)/;
const closings = /^(?:unexpected close tag|unmatched closing tag)/;
const entities = /entity/;
const behind = /only one root|outside of root/;
