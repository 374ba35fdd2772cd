/** A number of bytes as people write it, "64 KB" or "96 MB", with 1,024 bytes in a KB. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1024)} KB`;
}
