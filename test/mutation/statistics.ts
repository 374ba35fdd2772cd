import { everyTestOf } from "./every-test-of";

everyTestOf("domain/statistics");
