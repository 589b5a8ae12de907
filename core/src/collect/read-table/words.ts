/** One form of what is typed in several, without the numbers of footnotes: full-width signs, blanks and line breaks inside words, ± in its spellings. */
export const compact = (text: string): string =>
  text
    .replace(/[①-⑳]/g, "")
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/\+\/?-|\+\\-/g, "±")
    .replace(/[‐‑‒–—―−─~～∼〜]/g, "-");

/** A second language after the first: 全市 Total City, 生产总值（亿元） Gross Regional Product (100 million yuan). */
const translation = /(?<=[\p{Script=Han})）\]】%\d\s])\s*(?<![A-Za-z])[A-Za-z][^\p{Script=Han}]*$/u;

/** Words without their translation; words of one language stay, as do GDP and (kWh). */
export function inChinese(text: string): string {
  const found = /\p{Script=Han}/u.test(text) ? translation.exec(text) : null;
  if (!found) return text;
  const before = text.slice(0, found.index);
  const isInBracket = (before.match(/[(（]/g)?.length ?? 0) > (before.match(/[)）]/g)?.length ?? 0);
  const isPhrase = /[A-Za-z]*[a-z]{3,}/.test(found[0]) && !/^\s*(?:kwh|tce|pct|yoy|mom)\b/i.test(found[0]);
  return isInBracket || !isPhrase || before.trim() === "" ? text : before.trimEnd();
}

/** Heads the column of row labels and says nothing else. */
export const labelWords =
  /^(?:比较|对比|(?:统计|经济|主要|重点|所属|分)?(?:指标|项目|地区|区域|区划|单位|名称|行业|产业|类别|品种|产品|科目|税种|分组|分类|内容|时间|时期|月份|年份|年度|日期|期别|(?:县|市|区|州|盟|旗|地|\(|\)|、)+)(?:名称|别|分组|类别|指标)?(?:[\\/|]?(?:指标|项目|地区|区域|(?:县|市|区|州|盟|旗)+))?)$/;

export const serialWords = /^(?:序号|序|编号|行号|行次|no\.?|num)$/i;
export const codeWords = /(?:代码|编码|区划码|code)$/i;
export const unitColumnWords = /^(?:计量单位|单位|指标单位|计量)$/;
export const remarkWords =
  /^(?:备注|说明|注|备考|责任单位|牵头单位|责任部门|填报单位|数据来源|来源|评价|亮灯|等次|remark)s?$/i;

/** Only the number of a row: 一、 （二） 3. */
export const onlyMarker = /^[(（]?[一二三四五六七八九十\d]+[)）]?[、.]?$/;
/** Names of label columns in the row that numbers a form's columns. */
export const columnLetters = /^(?:[甲乙丙丁戊]|栏次)$/;

/** Notes and signatures below or beside a table. */
export const noteWords =
  /^(?:附?注(?:\d|:|：|释|、|\.|\s|$)|说明(?:[:：]|$)|备注(?:[:：]|$)|(?:资料|数据)来源|来源[:：]|[※＊*]|(?:本|此|上)表(?:中|数据|内|所)|以上(?:数据|指标)|(?:填表|制表|审核|复核|编制|联系|填报)(?:人|电话|日期|时间)[:：])/;

/** 单位：亿元、% — also 计量单位, and (单位：万元) inside a title. */
export const unitLine = /(?:计量|金额|数量)?单位[:：]\s*([^()（）:：]+?)(?=[)）]|$|\s{2,})/;

/** Who issues a table: stands where a unit line stands but names no unit of measure. */
export const issuerWords = /^(?:填报|编制|报送|制表|发布|牵头|责任)?(?:单位|部门|机关)[:：]/;

/** Totals name no part: the whole of what the table is about. */
export const totalWords = /^(?:合计|总计|共计|总体|全部|总数|总额|小计|合计数|总计数|全市合计|全省合计|全部合计)$/;

/** A table of contents: its title, or dots that lead to a page. */
export const contentsTitle = /^(?:目录|目次|contents)$/i;
export const dotLeaders = /(?:\.{3,}|…|·{4,}|﹒{4,})\s*$/;

/** 表3-1、续表2: at the head of a title; the year or month after it is no part of it (表一2022年, 1-5月). */
const tableNumber =
  /^(?:[(（]?续?附?表(?:[一二三四五六七八九十]+|\d{1,2}(?:-\d{1,2})?(?![\d年月]))?[)）]?[:：、.]?|\d+-\d+(?![\d月季])|[(（]?[一二三四五六七八九十]+[)）]?[、.]|\d+[、.](?!\d))/;

/** A title in one form, without what numbers its table: 表 2  2023年1-5月… is 2023年1-5月…. */
export const withoutTableNumber = (title: string): string =>
  compact(title.normalize("NFKC").replace(/^\s*\(?续?附?表\s*[\d一二三四五六七八九十]+(?:-\d+)?\)?\s+/, "")).replace(
    tableNumber,
    "",
  );
