/** Where a report stands (审核状态): sent back it counts no longer. */
export type ReportStanding = "reported" | "reviewed" | "accepted" | "sent-back";
export type ReportMove = "review" | "accept" | "send-back";

/** 审核, 验收, 退回. Filing it again makes it `reported` from anywhere. */
export const reportMoves = {
  reported: { review: "reviewed", "send-back": "sent-back" },
  reviewed: { accept: "accepted", "send-back": "sent-back" },
  accepted: { "send-back": "sent-back" },
  "sent-back": {},
} as const satisfies Record<ReportStanding, Partial<Record<ReportMove, ReportStanding>>>;

/** @returns null where the move is not to be made from there */
export const movedReport = (from: ReportStanding, move: ReportMove): ReportStanding | null =>
  (reportMoves[from] as Partial<Record<ReportMove, ReportStanding>>)[move] ?? null;
