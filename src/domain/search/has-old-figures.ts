import { isOldYear } from "../indicators/is-old-year";
import type { Directory, DirectoryIndicator } from "../release/directory";

/** Whether the newest figures of an indicator were old when its club's release was made; false if the directory doesn't know. */
export function hasOldFigures({ clubs }: Directory, { club, newest }: DirectoryIndicator): boolean {
  const made = clubs.find((one) => one.club === club)?.release.date;
  return newest !== undefined && made !== undefined && isOldYear(newest, made);
}
