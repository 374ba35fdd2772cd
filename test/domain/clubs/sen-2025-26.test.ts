import { describeClub } from "./describe-club";
import { sen202526Fixture } from "./sen-2025-26-fixture";

describeClub(sen202526Fixture);
