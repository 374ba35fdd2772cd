import { scrapbookTopics, type ScrapbookTopic } from "./scrapbook-topics";

/** The topic under which members write about what an indicator (id) measures; null if there is none. */
export function topicOfIndicator(id: string): ScrapbookTopic | null {
  let [found, length]: [ScrapbookTopic | null, number] = [null, 0];
  for (const topic of scrapbookTopics) {
    for (const beginning of topic.indicators) {
      if (id.startsWith(beginning) && beginning.length > length) [found, length] = [topic, beginning.length];
    }
  }
  return found;
}
