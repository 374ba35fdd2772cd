import type { FastifyPluginAsync } from "fastify";
import {
  scenarioAddress,
  scenarioRequest,
  scenarios,
  scenariosAddress,
  storedScenario,
} from "../../contract/scenarios";
import { savedScenarios } from "../store/saved-scenarios";
import { addSavedRoutes, type SavedOptions } from "./saved";

/** The scenarios a member has saved. */
export const scenarioRoutes: FastifyPluginAsync<SavedOptions> = async (app, options) => {
  addSavedRoutes(app, options, {
    kind: savedScenarios,
    path: "scenarios",
    one: "scenario",
    list: "scenarios",
    schemas: {
      ofMember: scenariosAddress,
      ofOne: scenarioAddress,
      request: scenarioRequest,
      stored: storedScenario,
      all: scenarios,
    },
  });
};
