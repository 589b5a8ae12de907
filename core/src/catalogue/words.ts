/** Markers that stand before a row's words: 一、 （一） 1. (1) ① # * 其中： and a leading dash. */
const leadingMarker =
  /^(?:[#*★☆※•·\-—–]+|其中[::]?|[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、)]|\d+\.(?!\d)|按[^::]{1,8}分[::](?=.))/;

/** The period at the head of a title: 2025年1-3月, 3月末, 上半年. */
const leadingPeriod =
  /^(?:(?:19|20)\d\d年(?:度)?|(?:\d{1,2}[-—~至])?\d{1,2}月(?:份|末|底|止)?|[一二三四]季度|第[一二三四]季度|上半年|前三季度|全年|月度|季度|年度)(?:累计)?/;

/** Which whole a row or title is about, when it says only that: 全市用电量, 各县市区工业投资. */
const leadingWhole =
  /^(?:全社会(?=固定|消费)|全(?:市|省|县|区|州|盟|旗|国|自治区|自治州)|(?:各|分)(?:县市区|市县区|县\(市、?区\)|县\(市\)区|区县|县区|市州|州市|盟市|地市|地区|行业|产业|县|市|区)|本(?:市|省|县|区)|主要)/;

/** What is said of an indicator, not which one it is: 绝对额, 增速, 累计同比, 比年初增减额. */
const trailingMeasure =
  /(?:(?:的)?(?:绝对[额值量]|(?:累计|当月|当季|当期|本期|本月|本季)(?:完成)?[值额量]?|(?:累计|当月|当季|本月|同比|[比较]上年(?:同期|同月)?)?(?:同比)?(?:增长速度|增长率|增长|增速|增幅|增减|±)|(?:累计|当月)?同比|[比较](?:年初|上年末)(?:增减|增加|新增)?[额数]?|[比较]上年同期|月末|期末|季末|年末|排名|位次|(?:完成)?情况|主要指标|一览表|统计表)|(?:及|和)(?:其)?增速|(?<=增加值|总值)指数)$/;

const trailingBracket = /\([^()]*\)?$/;

/** One form of writing for what keyboards and spreadsheets spell in several: width, blanks, 帐/账. */
export function plainWords(text: string): string {
  return text
    .replace(/[①-⑳]/g, "")
    .normalize("NFKC")
    .replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, "")
    .replace(/\s+/g, " ")
    .replace(/帐/g, "账")
    .trim();
}

/** Takes off everything that `pattern` finds at one end, unless nothing would be left. */
function strip(text: string, pattern: RegExp): string {
  for (let rest = text; ; ) {
    const shorter = rest.replace(pattern, "").trim();
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
}

/** Without what marks a row's place in its table (一、 #, 其中：) and without footnote stars at the end. */
export const withoutMarkers = (text: string): string =>
  strip(plainWords(text), leadingMarker).replace(/[*★☆※::、,;。]+$/, "");

/** What a column's English stem adds to the name: revenue_cum_100m_yuan, iva_month_yoy_pct, gdp_cum_yoy_pct_published. */
const stemMeasures = new Set(
  "cum cumulative month quarter year ytd accumulated yoy mom pct percent growth rate published level value 100m 10k 1k yuan usd rmb cny sqm current price prices total of in the".split(
    " ",
  ),
);

/** The name inside an English column stem or label; null for words in Chinese and where nothing else is left. */
function stemName(text: string): string | null {
  if (!/^[\x20-\x7e]+$/.test(text)) return null;
  const kept = text
    .toLowerCase()
    .split(/[\s_]+/)
    .filter((word) => !stemMeasures.has(word) && !/^\d{4}$/.test(word));
  return kept.length ? kept.join(" ") : null;
}

/**
 * The words of a row or column that say what is counted, bare of numbering, period, unit and measure.
 * @example normaliseWords("  一、地区生产总值（GDP） 累计增长(%)") // "地区生产总值"
 */
export function normaliseWords(text: string): string {
  return [...spellings(text)].at(-1) ?? "";
}

/**
 * Every form under which `text` may stand in the catalogue, from as written to barest. As written comes first because a name
 * may itself end in what elsewhere is a measure (人口自然增长率).
 */
export function spellings(text: string): Set<string> {
  const forms = new Set<string>();
  let form = withoutMarkers(text);
  forms.add(form);
  for (let before = ""; before !== form; ) {
    before = form;
    for (const pattern of [trailingBracket, trailingMeasure, leadingPeriod, leadingWhole, leadingMarker]) {
      form = strip(form, pattern).replace(/[::、,;。]+$/, "");
      forms.add(form);
    }
  }
  const stem = stemName(form);
  if (stem) forms.add(stem);
  return forms;
}

/** Names that bureaus use for one thing, brought to one. */
const sameWords: readonly [RegExp, string][] = [
  [/规模以上|规模(?=工业|服务业|以上)/g, "规上"],
  [/规上企业(?=工业)/g, "规上"],
  [/限额以上/g, "限上"],
  [/千瓦小时/g, "千瓦时"],
  [/房地产业开发/g, "房地产开发"],
];

/** What two spellings of one name share: no punctuation, no 的, one width and case. The key of every look-up. */
export function wordKey(text: string): string {
  let key = plainWords(text)
    .toLowerCase()
    .replace(/[\s、,，.。·•:：;；/\\\-—–_"'“”‘’()（）《》<>|&+的]/g, "");
  for (const [pattern, one] of sameWords) key = key.replace(pattern, one);
  return key;
}
