import type { RegionCode } from "@diaodu/core/catalogue";
import { type ImportCell, summarise } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Preview } from "./answers.ts";

/** A cell of the bulletin for 1-3月 2025: 邵阳市's retail sales, new unless told otherwise. For tests. */
export const aCell = (told: Partial<ImportCell> = {}): ImportCell => ({
  sheet: "国内贸易14",
  cell: "C5",
  status: "new",
  region: 430500 as RegionCode,
  indicator: "retail-sales",
  industry: null,
  month: 202503 as Month,
  span: "ytd",
  measure: "level",
  unit: "亿元",
  value: 387.35,
  words: { title: "国内贸易", row: "社会消费品零售总额", column: "1-3月 › 绝对额" },
  address: "430500/retail-sales/202503/ytd/level",
  ...told,
});

export const aPreview = (cells: ImportCell[], told: Partial<Preview> = {}): Preview => ({
  token: "0".repeat(64),
  file: { name: "2025年3月月报.xlsx", kind: "xlsx", bytes: 1, sha256: "0".repeat(64) },
  home: 430500,
  month: 202503,
  sheets: [{ sheet: "国内贸易14", hidden: false, cells: cells.length, read: 0, unknown: 0, skipped: 0 }],
  cells,
  summary: summarise(cells),
  missing: [],
  published: null,
  publishedLater: null,
  ...told,
});
