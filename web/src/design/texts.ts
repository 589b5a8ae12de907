import type { TextCatalogue } from "../texts/index.ts";

export const designTexts = {
  "face.loading": { zh: "正在取数……", en: "Fetching figures…" },
  "face.retry": { zh: "重试", en: "Try again" },
  "face.where": { zh: "位置：{where}", en: "Where: {where}" },
  "dialog.close": { zh: "关闭", en: "Close" },
  "copy.copied": { zh: "已复制", en: "Copied" },
  "copy.refused": { zh: "浏览器不让复制，请手工选取", en: "The browser refused; select it by hand" },
} as const satisfies TextCatalogue;
