/** Excel on the web accepts requests of up to 5 MB. We count characters, and some take more than one byte. */
const charactersARequest = 2_000_000;

/**
 * Sends what a batch has queued so far if more would make the request too large. Call it with the number of characters
 * you are going to queue.
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
