import { clubs } from "../../../src/domain/clubs/index";
import { allotments202526Fixture } from "./allotments-2025-26-fixture";
import { describeClub } from "./describe-club";

describeClub(allotments202526Fixture);

test("the product knows nothing of this made-up club", () => {
  expect(clubs.map(({ club }) => club)).not.toContain(allotments202526Fixture.club.club);
});
