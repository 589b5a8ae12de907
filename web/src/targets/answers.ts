import type { Answer } from "../api.ts";

export type TargetSheet = Answer<"targetSheet">;
export type TargetRow = TargetSheet["rows"][number];
export type TargetEntry = TargetRow["entry"];
export type Remark = TargetRow["remarks"][number];
export type TargetDetail = Answer<"targetDetail">;
export type TargetVersion = TargetDetail["versions"][number];
export type PathPoint = TargetDetail["path"][number];
export type Decomposition = Answer<"decomposition">;
export type Part = Decomposition["parts"][number];
export type WhatIf = Answer<"targetWhatIf">;
export type TargetPreview = Answer<"previewTargets">;
export type PreviewRow = TargetPreview["rows"][number];
export type TargetBatch = Answer<"targetBatches">["batches"][number];
export type Saved = Answer<"saveTargets">;
