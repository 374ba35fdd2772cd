import { scrapbookTopics, type ScrapbookTopic } from "./scrapbook-topics";

/** The topic that answers to a club's question (id) are about; null if there is none. */
export function topicOfQuestion(id: string): ScrapbookTopic | null {
  return scrapbookTopics.find(({ questions }) => questions.includes(id)) ?? null;
}
