import type { Span } from "../../period/index.ts";
import type { Heading } from "../read-table/heading.ts";
import type { MeasureWord } from "../read-table/measure-words.ts";

const scales: Readonly<Record<string, string>> = {
  "": "",
  k: "千",
  "1k": "千",
  thousand: "千",
  "10k": "万",
  m: "百万",
  "1m": "百万",
  mn: "百万",
  million: "百万",
  "10m": "千万",
  "100m": "亿",
  bn: "十亿",
  "1bn": "十亿",
  billion: "十亿",
  trillion: "万亿",
};
const things: Readonly<Record<string, string>> = {
  yuan: "元",
  rmb: "元",
  cny: "元",
  usd: "美元",
  dollar: "美元",
  sqm: "平方米",
  m2: "平方米",
  ton: "吨",
  tonne: "吨",
  kwh: "千瓦时",
  person: "人",
  people: "人",
  household: "户",
};
const unit = new RegExp(
  `(?:^|_)(?:(${Object.keys(scales).filter(Boolean).join("|")})_)?(${Object.keys(things).join("|")})s?(?=_|$)`,
);

const spans: readonly (readonly [RegExp, Span])[] = [
  [/(?:^|_)(?:cum|cumulative|accumulated|ytd|year_to_date)(?=_|$)/, "ytd"],
  [/(?:^|_)(?:quarter|quarterly|qtr)(?=_|$)/, "quarter"],
  [/(?:^|_)(?:month|monthly)(?=_|$)/, "month"],
];

/** An index against last year; against last month it is another thing, which has no address. */
const index =
  /(?:^|_)index(?:_(?:month|quarter|cum|accumulated|ytd|same_month|same_period))*_prev(?:ious)?_year_?(?:eq_)?100(?=_|$)/;
const measures: readonly (readonly [RegExp, MeasureWord, lastYear?: true])[] = [
  [/(?:^|_)change_since_year_start(?=_|$)|(?:^|_)from_year_start(?=_|$)/, { measure: "from-year-start" }],
  [/(?:^|_)(?:mom|qoq|prev_month|target|plan|forecast)(?=_|$)/, { measure: "unsupported" }],
  [/(?:^|_)rank(?:ing)?(?=_|$)/, { measure: "rank" }],
  [/(?:^|_)contribution(?:_rate|_share)?(?=_|$)/, { measure: "contribution" }],
  [/(?:^|_)pull(?=_|$)/, { measure: "pull" }],
  [/(?:^|_)share(?=_|$)/, { measure: "share" }],
  [/(?:^|_)(?:yoy|growth|growth_rate)(?=_|$)/, { measure: "yoy" }],
  [/(?:^|_)(?:base|last_year|prev_year|same_period_last_year)(?=_|$)/, { measure: "level" }, true],
  [/(?:^|_)level(?=_|$)/, { measure: "level" }],
];

/** Said of a figure, not which figure it is. */
const idle =
  /(?:^|_)(?:published|as|value(?!_added)|val|amount|data|current|prices?|nominal|real|same|of|in|total|\d{4})(?=_|$)/;

/**
 * Reads the name of a data file's column, snake_case English: which indicator, measure, span and unit.
 * @example readEnglish("profit_cum_yoy_pct_published") // contents ["profit"], measure yoy, span ytd, unit %
 * @example readEnglish("exports_100m_usd") // contents ["exports"], unit 亿美元
 */
export function readEnglish(name: string): Heading {
  let rest = name;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, "");
    return found;
  };
  const said = take(index);
  const units: string[] = [];
  const found = take(unit);
  if (found) units.push(`${scales[found[1] ?? ""] ?? ""}${things[found[2] ?? ""] ?? ""}`);
  if (take(/(?:^|_)(?:pct|percent)(?=_|$)/)) units.push("%");
  if (take(/(?:^|_)(?:pp|ppt)s?(?=_|$)/)) units.push("百分点");
  const measure = measures.find(([pattern]) => take(pattern));
  const span = spans.find(([pattern]) => (said ? pattern.test(said[0]) : take(pattern)))?.[1] ?? null;
  const isConstant = take(/(?:^|_)constant(?=_|$)/) !== null;
  while (take(idle));
  const words = rest.replace(/_+/g, " ").trim();
  return {
    period: span === null ? null : { year: null, month: null, span, endOfMonth: false },
    units,
    measure: said ? { measure: "index-100" } : (measure?.[1] ?? null),
    lastYear: measure?.[2] ?? false,
    contents: words === "" ? [] : [isConstant ? `${words} constant price` : words],
  };
}
