import { unzipSync } from "fflate";
import { InputError } from "../input-error";

/** Far more than any questionnaire: a register of 50,000 rows by 12 columns unpacks to 22 MB. */
export const mostMegabytes = 60;

/** What packing adds at most to what it cannot make smaller, with room to spare. */
const packed = (bytes: number) => bytes * 1.01 + 1_000;

/**
 * Refuses a zip that would unpack to more than a machine should be asked to hold, or that states sizes which cannot be.
 * Only what it states is read, and nothing is unpacked; a part that states too little is not unpacked beyond that.
 *
 * @throws InputError where it is too large; what is no zip is left to whoever opens it
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
    // No zip at all, or a damaged one: opening it says which.
    return;
  }
  if (total > mostMegabytes * 1_000_000)
    throw new InputError(
      `This workbook would unpack to ${Math.round(total / 1_000_000)} MB, and a questionnaire takes at most ${mostMegabytes}. Copy the answers into a new questionnaire, or check where the file comes from.`,
    );
  if (isFalse)
    throw new InputError(
      "This workbook is packed as no program packs one: a part is there twice, or larger than it says. Check where the file comes from.",
    );
}
