import { describeClub } from "./describe-club";
import { earlyIntervention202526Fixture } from "./early-intervention-2025-26-fixture";

describeClub(earlyIntervention202526Fixture);
