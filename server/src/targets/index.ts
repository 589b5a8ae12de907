export { targetRoutes } from "./routes.ts";
export { saveTargets } from "./save-targets.ts";
export type { TargetSheet } from "./schemas.ts";
export { targetMarks, targetSheet } from "./sheet.ts";
