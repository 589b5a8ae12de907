import { mainIndustries } from "@diaodu/core/catalogue";
import type { ReadCell } from "@diaodu/core/collect";
import { records } from "../open/text.ts";
import { downloadNames, guangxiNames, hunanNames, type Names, nationalNames } from "./names.ts";

/** Where one cell of a file must land, derived from the file by rules of its own, not by the reader. */
export type Truth = Pick<ReadCell, "cell" | "indicator" | "industry" | "span" | "measure"> & {
  region: number;
  month: number;
  value: number;
};

type Row = Record<string, string> & { line: string };
type Said = Pick<Truth, "span" | "measure"> & { value?: number; month?: number };

/** Rows of a CSV by column name; `line` is the row's number in the sheet. */
function rowsOf(text: string): { rows: Row[]; letters: Record<string, string> } {
  const [head, ...rest] = [...records(text, ",")];
  const names = head?.[1] ?? [];
  const letters = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(65 + at)]));
  const rows = rest.map(
    ([row, fields]) =>
      Object.fromEntries([...names.map((name, at) => [name, fields[at] ?? ""]), ["line", row + 1]]) as Row,
  );
  return { rows, letters };
}

/** The code behind a published name. */
export function addressOf({ names, industries }: Names, name: string) {
  const standard = mainIndustries.find((each) => each.name === name && each.level > 0);
  const code = names[name] ?? (industries && standard ? `${industries}:${standard.code}` : undefined);
  if (code === undefined) throw new Error(`the bench has no meaning for ${name}`);
  const [of = "", industry] = code.split(":");
  return { indicator: of, industry: industry ?? null };
}

function truth(
  cell: string,
  region: number,
  month: number,
  named: ReturnType<typeof addressOf>,
  said: Said,
  text: string,
): Truth[] {
  if (text === "") return [];
  const at = said.month ?? month;
  return [
    {
      cell,
      region,
      month: at,
      ...named,
      span: said.span,
      measure: said.measure,
      value: said.value ?? Number(text),
    },
  ];
}

const monthOf = (period: string) => Number(period.replace("-", ""));
const quarterOf = (quarter: string) => Number(quarter.slice(0, 4)) * 100 + 3 * Number(quarter.slice(5));

export function hunanTruth(text: string): Truth[] {
  const { rows, letters } = rowsOf(text);
  return rows.flatMap((row) => {
    const named = addressOf(hunanNames, row.indicator ?? "");
    const put = (column: string, measure: Truth["measure"]) =>
      truth(
        `${letters[column]}${row.line}`,
        Number(row.region_code),
        monthOf(row.data_period ?? ""),
        named,
        { span: "ytd", measure },
        row[column] ?? "",
      );
    return [...put("cum_value", "level"), ...put("cum_yoy_pct", "yoy")];
  });
}

const guangxi = 450000;
const areas: Readonly<Record<string, number>> = { 北部湾经济区: 450091, 桂西资源富集区: 450092, 西江经济带: 450093 };
const guangxiTitles: readonly (readonly [RegExp, Said])[] = [
  [/^12月增速%$/, { span: "month", measure: "yoy" }],
  [/^12月止累计增速%$/, { span: "ytd", measure: "yoy" }],
  [/排序$/, { span: "ytd", measure: "rank" }],
  [/^2016年累计/, { span: "ytd", measure: "level", month: 201612 }],
  [/拉动/, { span: "ytd", measure: "pull" }],
  [/贡献率/, { span: "ytd", measure: "contribution" }],
  [/±%|同比增长%/, { span: "ytd", measure: "yoy" }],
  [/12月(?:止)?累计/, { span: "ytd", measure: "level" }],
];

export function guangxiTruth(text: string): Truth[] {
  const { rows, letters } = rowsOf(text);
  return rows.flatMap((row) => {
    const table = guangxiNames[row.table ?? ""] ?? {};
    const name = row.row_name ?? "";
    const named = addressOf({ names: table }, table["*"] ? "*" : name);
    const region = row.region_code ? Number(row.region_code) : (areas[name] ?? guangxi);
    const titles = (row.column_titles_as_published ?? "").split(" | ");
    return [1, 2, 3, 4].flatMap((at) => {
      const said = guangxiTitles.find(([pattern]) => pattern.test(titles[at] ?? ""))?.[1];
      // (百分点): what a rate changed by is told in points.
      const inPoints = said?.measure === "yoy" && /百分点/.test(titles[at] ?? "") && /\(%\)$/.test(name);
      const column = `col${at}`;
      const measure = inPoints ? "yoy-change-year" : (said?.measure ?? "level");
      return truth(
        `${letters[column]}${row.line}`,
        region,
        201712,
        named,
        { ...said, span: said?.span ?? "ytd", measure },
        row[column] ?? "",
      );
    });
  });
}

const nationalMeasures: Readonly<Record<string, Said>> = {
  累计值: { span: "ytd", measure: "level" },
  当月值: { span: "month", measure: "level" },
  累计同比: { span: "ytd", measure: "yoy" },
  当月同比: { span: "month", measure: "yoy" },
  同比: { span: "month", measure: "yoy" },
  "当月(上年同月=100)": { span: "month", measure: "level" },
  "累计(上年同期=100)": { span: "ytd", measure: "level" },
  "固定资产投资:累计同比": { span: "ytd", measure: "yoy" },
};

/** A row a value: period, indicator, measure, value, sometimes unit. */
export function nationalLongTruth(text: string): Truth[] {
  const { rows, letters } = rowsOf(text);
  return rows.flatMap((row) => {
    const named = addressOf(nationalNames, row.indicator ?? "");
    const inDollars = (row.unit ?? "").includes("美元") ? { ...named, indicator: `${named.indicator}-usd` } : named;
    const said = nationalMeasures[row.measure ?? ""] ?? { span: null, measure: null };
    return truth(`${letters.value}${row.line}`, 0, monthOf(row.period ?? ""), inDollars, said, row.value ?? "");
  });
}

/** An index against last year is its growth: 106.4 is +6.4 %. */
const growth = (span: Truth["span"]) => ({ span, measure: "yoy" as const, isIndex: true });
type WideSaid = Said & { isIndex?: boolean; code?: string };
const wideColumns: Readonly<Record<string, WideSaid>> = {
  value_added_quarter_100m_yuan_current_price: { span: "quarter", measure: "level" },
  quarter_yoy_pct_published: { span: "quarter", measure: "yoy" },
  cum_yoy_pct_published: { span: "ytd", measure: "yoy" },
  value_quarter_100m_yuan: { span: "quarter", measure: "level" },
  value_accumulated_100m_yuan: { span: "ytd", measure: "level" },
  index_quarter_prev_year_100: growth("quarter"),
  index_accumulated_prev_year_100: growth("ytd"),
  gdp_cum_100m_yuan_constant_2020_price: { span: "ytd", measure: "level", code: "gdp-constant" },
  gdp_cum_yoy_pct_published: { span: "ytd", measure: "yoy", code: "gdp" },
  profit_cum_100m_yuan: { span: "ytd", measure: "level", code: "profit" },
  profit_cum_yoy_pct_published: { span: "ytd", measure: "yoy", code: "profit" },
  profit_month_100m_yuan: { span: "month", measure: "level", code: "profit" },
  profit_month_yoy_pct_published: { span: "month", measure: "yoy", code: "profit" },
  revenue_cum_100m_yuan: { span: "ytd", measure: "level", code: "revenue" },
  revenue_cum_yoy_pct_published: { span: "ytd", measure: "yoy", code: "revenue" },
  iva_month_yoy_pct: { span: "month", measure: "yoy", code: "industrial-value-added" },
  iva_cum_yoy_pct: { span: "ytd", measure: "yoy", code: "industrial-value-added" },
};

/** A row a period (and sector, item or industry), a column a series. */
export function nationalWideTruth(text: string): Truth[] {
  const { rows, letters } = rowsOf(text);
  return rows.flatMap((row) => {
    const month = row.quarter ? quarterOf(row.quarter) : monthOf(row.period ?? "");
    return Object.entries(wideColumns).flatMap(([column, { isIndex, code, ...said }]) => {
      const text = row[column] ?? "";
      if (text === "") return [];
      const named = code
        ? { indicator: code, industry: industryOf(row.industry_code) }
        : addressOf(nationalNames, row.sector_name ?? row.item ?? "");
      const value = isIndex ? Number((Number(text) - 100).toPrecision(12)) : Number(text);
      return truth(`${letters[column]}${row.line}`, 0, month, named, { ...said, value }, text);
    });
  });
}

/** 06 → B06; all industry (BCD) is no part. */
const industryOf = (code: string | undefined): string | null =>
  code === undefined || code === "BCD"
    ? null
    : (mainIndustries.find((each) => each.code === code || each.code.slice(1) === code)?.code ?? null);

/** The bureau's download: periods to the right in the third line, below it a row a series. */
export function downloadTruth(text: string): Truth[] {
  const lines = [...records(text, ",")];
  const months = (lines[2]?.[1] ?? []).map(downloadMonth);
  return lines.slice(3).flatMap(([row, [name = "", ...fields]]) => {
    const [, of = "", said = ""] =
      /^(.*?)(指数\(上年同期=100\)(?:当季|累计)值|(?:同比|累计)增长\(%\))$/.exec(name) ?? [];
    if (of === "") return [];
    const isIndex = said.startsWith("指数");
    const span = said.includes("累计") ? "ytd" : isIndex ? "quarter" : "month";
    const named = isIndex ? addressOf(downloadNames, of) : industryGrowth(of);
    return fields.flatMap((field, at) => {
      const value = isIndex ? Number((Number(field) - 100).toPrecision(12)) : Number(field);
      return truth(
        `${String.fromCharCode(66 + at)}${row + 1}`,
        0,
        months[at + 1] ?? 0,
        named,
        { span, measure: "yoy", value },
        field,
      );
    });
  });
}

const industryGrowth = (of: string) => {
  const name = of.replace(/增加值$/, "");
  return name === "工业"
    ? { indicator: "industrial-value-added", industry: null }
    : addressOf({ names: {}, industries: "industrial-value-added" }, name);
};

const numerals = ["一", "二", "三", "四"];
function downloadMonth(head: string): number {
  const [, year = "", quarter, month] = /^(\d{4})年(?:第(.)季度|(\d+)月)$/.exec(head) ?? [];
  return Number(year) * 100 + (quarter ? 3 * (numerals.indexOf(quarter) + 1) : Number(month));
}
