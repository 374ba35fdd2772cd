import type { SectionInput } from "../club-definition";
import { area } from "./area";
import { charging } from "./charging";
import { clientsSection } from "./clients";
import { collection } from "./collection";
import { cost } from "./cost";
import { debt } from "./debt";
import { deferred } from "./deferred";
import { direct } from "./direct";
import { organisation } from "./organisation";
import { speed } from "./speed";
import { staffing } from "./staff";
import { reassessment, workload } from "./workload";

/** The sheets of the questionnaire, in their order: the thirteen headings of the service, and whom it is for. */
export const sections: SectionInput[] = [
  area,
  clientsSection,
  workload,
  speed,
  reassessment,
  staffing,
  cost,
  organisation,
  charging,
  collection,
  debt,
  deferred,
  direct,
];
