export { targetRoutes } from "./routes.ts";
export { targetMarks } from "./sheet.ts";
