import type { ScrapbookAnswer } from "../scrapbook/scrapbook-answer";
import { findAnswers } from "../scrapbook/find-answers";
import { membersDoingBetter } from "../scrapbook/members-doing-better";
import type { ScrapbookTopic } from "../scrapbook/scrapbook-topics";
import { topicOfIndicator } from "../scrapbook/topic-of-indicator";
import type { IndicatorInReport } from "./indicator-in-report";

/** What members wrote about something. */
export interface Extract {
  readonly topic: ScrapbookTopic;
  readonly answers: readonly ScrapbookAnswer[];
}

/** More of one topic would crowd out the others. */
const mostOfTopic = 3;

/** What members wrote about what these indicators measure, in their order; those who do better first. */
export function extractsFor(
  answers: readonly ScrapbookAnswer[],
  indicators: readonly IndicatorInReport[],
): readonly Extract[] {
  const found = new Map<string, Extract>();
  for (const { release, indicator, comparison } of indicators) {
    const topic = topicOfIndicator(indicator.id);
    if (topic === null || found.has(topic.id)) continue;
    const first = membersDoingBetter(release, comparison) ?? new Set<string>();
    const some = findAnswers(answers, { search: "", topic: topic.id, member: null, first }).slice(0, mostOfTopic);
    if (some.length > 0) found.set(topic.id, { topic, answers: some });
  }
  return [...found.values()];
}
