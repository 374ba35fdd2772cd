import type { CallSubject } from "../../../actions/cell/explain-call";
import { releaseLine } from "../../../domain/release-line";
import { cellMessages as texts } from "../../cell-messages";
import { messages } from "../../messages";
import { Facts } from "../questionnaire/Facts";

/** What the figure means, what it is made of, where it was published, and in which release it stands. */
export function AboutCall({ about: { data, indicator } }: { readonly about: Pick<CallSubject, "data" | "indicator"> }) {
  const { definition, numerator, denominator, source, periodType } = indicator;
  const { stamp } = data.release;
  return (
    <Facts
      facts={[
        [messages.about.definition, definition],
        [texts.made, numerator === null || denominator === null ? null : `${numerator} ÷ ${denominator}`],
        [messages.about.period, messages.about.periods[periodType]],
        [texts.source, `${source.title}, ${source.publisher} (${source.reference})`],
        [texts.release, `${stamp.clubLabel}, ${releaseLine(stamp)}`],
      ]}
    />
  );
}
