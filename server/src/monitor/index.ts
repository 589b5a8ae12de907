import type { Routes } from "../http/index.ts";
import { lightRoutes } from "./light-routes.ts";
import { warningRoutes } from "./warning-routes.ts";

export { warningList } from "./warnings/list.ts";
export { runRules } from "./warnings/run-rules.ts";

/** 监测 and 预警. */
export const monitorRoutes: Routes = (app, services) => {
  lightRoutes(app, services);
  warningRoutes(app, services);
};
