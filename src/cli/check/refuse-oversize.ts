import { unzipSync } from "fflate";
import { InputError } from "../input-error";

/** Far more than any questionnaire needs: a register of 50,000 rows by 12 columns unpacks to 22 MB. */
export const mostMegabytes = 60;

/** The largest size that content which doesn't compress can have when packed, with room to spare. */
const packed = (bytes: number) => bytes * 1.01 + 1_000;

/**
 * Refuses a zip that would unpack to more than a machine should have to hold, or whose stated sizes are impossible. We
 * read only the stated sizes and unpack nothing; later, no part is unpacked beyond its stated size.
 *
 * @throws InputError if it is too large; a file that is not a zip is left to the caller to refuse when opening it
 */
export function refuseOversize(bytes: Uint8Array): void {
  let total = 0;
  let isFalse = false;
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        isFalse ||= names.has(name) || size > packed(originalSize);
        names.add(name);
        return false;
      },
    });
  } catch {
    // Not a zip at all, or a damaged one: opening it will say which.
    return;
  }
  if (total > mostMegabytes * 1_000_000)
    throw new InputError(
      `This workbook would unpack to ${Math.round(total / 1_000_000)} MB; a questionnaire is at most ${mostMegabytes} MB. Copy the answers into a new questionnaire, or check where the file comes from.`,
    );
  if (isFalse)
    throw new InputError(
      "No program packs a workbook like this: a part is in it twice, or is larger than it says. Check where the file comes from.",
    );
}
