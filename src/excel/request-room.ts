/** Excel on the web takes requests of up to 5 MB. Characters count, of which some take more than one byte. */
const charactersARequest = 2_000_000;

/**
 * Sends what a batch has queued before more would make the request too large. Call it with the characters that are to
 * be queued next; it sends only where they would not fit.
 */
export function requestRoom(context: Excel.RequestContext): (characters: number) => Promise<void> {
  let queued = 0;
  return async (characters) => {
    if (queued > 0 && queued + characters > charactersARequest) {
      await context.sync();
      queued = 0;
    }
    queued += characters;
  };
}
