import { closeGate, closeRoutes } from "../close/index.ts";
import { collectRoutes, reportRoutes, rosterRoutes } from "../collect/index.ts";
import { documentsRoutes } from "../documents/index.ts";
import { closeViewRoutes, figureRoutes } from "../figures/index.ts";
import type { Routes } from "../http/index.ts";
import { monitorRoutes } from "../monitor/index.ts";
import { targetRoutes } from "../targets/index.ts";

/** All domains, in the order of the month. */
export const allRoutes: readonly Routes[] = [
  collectRoutes,
  rosterRoutes,
  reportRoutes(closeGate),
  closeRoutes,
  figureRoutes,
  closeViewRoutes,
  targetRoutes,
  monitorRoutes,
  documentsRoutes,
];
