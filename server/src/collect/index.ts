export { guarded } from "./open/guarded.ts";
export type { Upload } from "./preview.ts";
export { type ImportReport, importReport } from "./report.ts";
export * from "./reports/index.ts";
export * from "./roster/index.ts";
export { collectRoutes } from "./routes.ts";
export { PreviewShelf, type ShelvedFile } from "./shelf.ts";
export { readUpload } from "./upload.ts";
