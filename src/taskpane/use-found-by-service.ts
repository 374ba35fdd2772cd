import { useEffect, useState } from "react";
import type { ScrapbookService } from "../actions/ports";
import { settle } from "../actions/settle";

/** How many milliseconds nothing is typed before the service is asked. */
const pause = 300;

const none: readonly string[] = [];

/**
 * The ids of the answers that the service finds for these words, the best fit first. Empty until it has answered, and if it
 * does not: the page then has what it finds by itself.
 */
export function useFoundByService(scrapbook: ScrapbookService, words: string): readonly string[] {
  const [found, setFound] = useState({ words: "", ids: none });
  useEffect(() => {
    if (words.trim() === "") return;
    let here = true;
    const timer = setTimeout(() => {
      void settle(() => scrapbook.search(words)).then((answer) => {
        if (here && answer.ok) setFound({ words, ids: answer.value });
      });
    }, pause);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [scrapbook, words]);
  return found.words === words ? found.ids : none;
}
