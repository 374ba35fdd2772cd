/**
 * A sentence that tells the user what is wrong with a document.
 *
 * @param message what saxes says
 * @param at how far it had read the document
 */
export function xmlFault(message: string, xml: string, at: number): string {
  const start = xml.lastIndexOf("<", at - 1);
  const end = xml.indexOf(">", start);
  const isInTag = start >= 0 && (end < 0 || end >= at - 1);
  if (endings.test(message) && !(isInTag && end < 0)) return "It is cut off before its end.";
  if (closings.test(message)) return `${xml.slice(start, end + 1)} has no opening tag.`;
  if (entities.test(message)) return `${xml.slice(xml.lastIndexOf("&", at), at)} is not a character.`;
  if (behind.test(message)) return "There is something before its first element or after its last.";
  const excerpt = xml.slice(Math.max(start, 0), Math.max(start, 0) + 40).replace(/\p{Cc}/gu, " ");
  return isInTag ? `It has a tag that is not valid XML: ${excerpt}` : `It is not valid XML: ${excerpt}`;
}

const endings = /^(?:unexpected end|unclosed tag|document must contain a root)/;
const closings = /^(?:unexpected close tag|unmatched closing tag)/;
const entities = /entity/;
const behind = /only one root|outside of root/;
