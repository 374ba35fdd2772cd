import { errorCode } from "./error-code";
import { InputError } from "./input-error";

/** Why a file could not be read, as a sentence that says what to do; any error that is not the system's as it is. */
export function refusedReading(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  const why = reasons[code] ?? ((file: string) => `${file} could not be read: the system refuses it (${code}).`);
  return new InputError(why(path), { cause: error });
}

const notThere = (path: string) => `There is no such file: ${path}. Check the path.`;
const notAllowed = (path: string) =>
  `${path} could not be read: this account may not read it, or it is open elsewhere.`;

/** By the system's code. */
const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: notThere,
  ENOTDIR: notThere,
  EISDIR: (path) => `${path} is a folder. Give the name of a file.`,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: notAllowed,
};
