import { describeClub } from "./describe-club";
import { financialAssessments202526Fixture } from "./financial-assessments-2025-26-fixture";

describeClub(financialAssessments202526Fixture);
