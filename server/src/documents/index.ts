export { type Brief, type BriefRequest, fillTemplate, type ResolveAddresses } from "./brief.ts";
export { documentsErrors } from "./errors.ts";
export { documentsRoutes } from "./routes.ts";
export { shipped } from "./shipped.ts";
