import type { TextCatalogue } from "../texts/index.ts";

export const reportTexts = {
  "form.choose": { zh: "报表", en: "Form" },
  "form.output": { zh: "产销", en: "Output" },
  "form.finance": { zh: "财务", en: "Finance" },
  "form.labour": { zh: "劳资", en: "Labour" },

  "state.missing": { zh: "未报", en: "Missing" },
  "state.draft": { zh: "正在填", en: "Being typed" },
  "state.reported": { zh: "已报待审", en: "Reported" },
  "state.reviewed": { zh: "已审核", en: "Reviewed" },
  "state.accepted": { zh: "已验收", en: "Accepted" },
  "state.sent-back": { zh: "已退回", en: "Sent back" },

  "month.open": { zh: "未月结", en: "Open" },
  "month.closed": { zh: "已月结", en: "Closed" },
  "month.published": { zh: "已发布", en: "Published" },

  "level.hard": { zh: "强制", en: "Must" },
  "level.soft": { zh: "核实", en: "Explain" },
  "level.hint": { zh: "提示", en: "Hint" },

  "column.month": { zh: "本月", en: "Month" },
  "column.monthBase": { zh: "上年同月", en: "Same month last year" },
  "column.quarter": { zh: "本季末", en: "End of quarter" },
  "column.quarterBase": { zh: "上年同季末", en: "Same quarter last year" },
  "column.ytd": { zh: "1—{month}月", en: "To date" },
  "column.ytdBase": { zh: "上年1—{month}月", en: "Last year to date" },

  "move.review": { zh: "审核通过", en: "Pass review" },
  "move.accept": { zh: "验收", en: "Accept" },
  "move.send-back": { zh: "退回", en: "Send back" },
  "move.reason": { zh: "退回原因（报送人会看到）", en: "Reason (the reporter reads it)" },
  "move.sendBack": { zh: "退回{count}户", en: "Send {count} back" },
  "move.done": { zh: "已处理{count}户", en: "{count} moved" },
  "move.cancel": { zh: "取消", en: "Cancel" },
  "move.reasonNeeded": { zh: "请写明退回原因。", en: "Say why it is sent back." },

  "how.filed": { zh: "报送", en: "Handed in" },
  "how.imported": { zh: "导入", en: "Imported" },
  "how.corrected": { zh: "更正", en: "Corrected" },
  "how.reviewed": { zh: "审核", en: "Reviewed" },
  "how.accepted": { zh: "验收", en: "Accepted" },
  "how.sent-back": { zh: "退回", en: "Sent back" },
  "how.unlocked": { zh: "解锁", en: "Unlocked" },
  "how.undone": { zh: "撤销导入", en: "Import undone" },
} as const satisfies TextCatalogue;
