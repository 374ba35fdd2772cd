/** Node's code for a file or compression error, e.g. ENOENT or Z_BUF_ERROR; empty if the error has none. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
