export { targetRoutes } from "./routes.ts";
