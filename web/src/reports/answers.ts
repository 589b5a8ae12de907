import type { Answer } from "../api.ts";

export type Progress = Answer<"progress">;
export type ProgressRow = Progress["rows"][number];
export type Chased = Progress["chase"][number];
export type ReportList = Answer<"reportList">;
export type Listed = ReportList["items"][number];
export type Worklist = Answer<"worklist">;
export type Doubt = Worklist["items"][number];
export type ReportView = Answer<"reportView">;
export type ReportPreview = Answer<"previewReports">;
export type PreviewRow = ReportPreview["rows"][number];
export type StoredReports = Answer<"commitReports">;
export type Batch = Answer<"reportBatches">["batches"][number];
export type ReportState = ReportView["state"];
export type MonthState = ReportView["monthState"];
