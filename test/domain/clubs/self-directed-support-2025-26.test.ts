import { describeClub } from "./describe-club";
import { selfDirectedSupport202526Fixture } from "./self-directed-support-2025-26-fixture";

describeClub(selfDirectedSupport202526Fixture);
