export { closeViewRoutes } from "./close-routes.ts";
export { type Mover, moversOf } from "./movers.ts";
export { explain, type ResolveContext, resolve } from "./resolve.ts";
export { figureRoutes } from "./routes.ts";
