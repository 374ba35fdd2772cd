import { describeClub } from "./describe-club";
import { residentialNursing202526Fixture } from "./residential-nursing-2025-26-fixture";

describeClub(residentialNursing202526Fixture);
