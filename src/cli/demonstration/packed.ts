import { gzipSync } from "node:zlib";
import type { DemonstrationFile } from "../../service/demonstration/demonstration-file";

/** The file as it ships. */
export function packed(file: DemonstrationFile): Buffer {
  return gzipSync(JSON.stringify(file), { level: 9 });
}
