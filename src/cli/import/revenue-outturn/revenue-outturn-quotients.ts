import { ro3PerHead, ro3Shares } from "../../../domain/clubs/published/ro3-indicators";
import type { Ro3Service } from "../../../domain/clubs/published/ro3-line";
import type { DerivedQuotient } from "../with-quotients";

/** Many more than we show, so that nothing worked out from them is off by a penny. */
const places = 6;

/** The shares and the spend per resident, worked out from a service's lines. */
export function revenueOutturnQuotients(service: Ro3Service): readonly DerivedQuotient[] {
  return [...ro3Shares(service), ...ro3PerHead(service)].flatMap(({ id, parts }) =>
    parts.published
      ? [{ indicator: id, numerator: parts.numerator, denominator: parts.denominator, factor: parts.factor, places }]
      : [],
  );
}
