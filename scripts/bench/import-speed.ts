import { region } from "@diaodu/core/catalogue";
import { readBook } from "@diaodu/core/collect";
import { openFile } from "../../server/src/collect/open/open-file.ts";
import { round } from "./report.ts";

const indicators = [
  "地区生产总值",
  "社会消费品零售总额",
  "地方一般公共预算收入",
  "进出口总额",
  "固定资产投资",
  "工业用电量",
];
const counties = [
  "双清区",
  "大祥区",
  "北塔区",
  "新邵县",
  "邵阳县",
  "隆回县",
  "洞口县",
  "绥宁县",
  "新宁县",
  "武冈市",
  "邵东市",
];
const months = (count: number) =>
  Array.from({ length: count }, (_, i) => `${2025 - Math.floor(i / 12)}年${12 - (i % 12)}月`);
const number = (i: number) => String(1000 + ((i * 7919) % 9000) / 10);

/** Large files of the shapes that offices keep, as csv: a value a row, months over indicators, indicators over counties. */
const shapes: Record<string, (cells: number) => string[][]> = {
  long: (cells) => [
    ["时期", "地区", "指标", "口径", "数值", "单位"],
    ...Array.from({ length: cells }, (_, i) => [
      months(120)[i % 120] ?? "",
      counties[i % counties.length] ?? "",
      indicators[i % indicators.length] ?? "",
      "累计值",
      number(i),
      "亿元",
    ]),
  ],
  series: (cells) => [
    ["指标", ...months(240)],
    ...Array.from({ length: Math.ceil(cells / 240) }, (_, row) => [
      `${indicators[row % indicators.length]}_累计值(亿元)`,
      ...Array.from({ length: 240 }, (_, i) => number(row * 240 + i)),
    ]),
  ],
  table: (cells) => [
    ["2025年1-3月各县市区主要指标"],
    ["地区", ...indicators.map((name) => `${name}(亿元)`)],
    ...Array.from({ length: Math.ceil(cells / indicators.length) }, (_, row) => [
      counties[row % counties.length] ?? "",
      ...indicators.map((_, i) => number(row * 6 + i)),
    ]),
  ],
};

/** Cells of numbers recognised a second of this process, by shape; opening the file is in it. */
export function cellsPerSecond(cells: number): Record<string, number> {
  const home = region(430500);
  const rates = Object.entries(shapes).map(([shape, rowsOf]) => {
    const rows = rowsOf(cells);
    const bytes = Buffer.from(`\ufeff${rows.map((row) => row.join(",")).join("\n")}`);
    const from = process.cpuUsage();
    const opened = openFile(bytes, `${shape}.csv`);
    if (!opened.ok) throw new Error(`${shape}: ${opened.faults[0]?.code}`);
    const read = readBook(opened.value, { dialect: [], ...(home ? { home: home.code } : {}) }).cells.length;
    const used = process.cpuUsage(from);
    return [shape, Math.round(read / ((used.user + used.system) / 1e6))] as const;
  });
  const slowest = Math.min(...rates.map(([, rate]) => rate));
  return {
    cellsPerSecond: round(slowest, 0),
    ...Object.fromEntries(rates.map(([shape, rate]) => [`${shape}CellsPerSecond`, rate])),
  };
}
