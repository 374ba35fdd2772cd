import { parseReference } from "../model/reference";
import { ApiError } from "../protocol/api-error";

/** Refuses a name that Excel refuses: with spaces, starting with a digit, like a cell address, R or C, or too long. */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isReference = parseReference(name) !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (!wellFormed || isReference) throw new ApiError("InvalidArgument");
}
