import { adoption202526Fixture } from "./adoption-2025-26-fixture";
import { describeClub } from "./describe-club";

describeClub(adoption202526Fixture);
