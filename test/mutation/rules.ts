import { everyTestOf } from "./every-test-of";
import { theListOfRules } from "./the-list-of-rules";

theListOfRules();
everyTestOf("domain/rules");
