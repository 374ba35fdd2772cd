/** Whether an error of Node's zlib says that what was given is damaged, or larger than was allowed; any other is a fault of ours. */
export function isGzipDamage(error: unknown): boolean {
  const { code } = error as Partial<NodeJS.ErrnoException>;
  return code !== undefined && (code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE");
}
