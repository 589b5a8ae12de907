import { flow, indicatorsOf, type Row, rate, stock } from "./define.ts";

/** A node of the balance tree: code under its root, name, short names in its parent, children. */
interface Node {
  code: string;
  name: string;
  english: string;
  /** What the row is called below its parent; the name itself always counts. */
  short?: readonly string[];
  aliases?: readonly string[];
  children?: readonly Node[];
}

const depositTree: readonly Node[] = [
  {
    code: "domestic",
    name: "境内存款",
    english: "Domestic deposits",
    children: [
      {
        code: "household",
        name: "住户存款",
        english: "Household deposits",
        short: ["储蓄存款"],
        aliases: [
          "城乡居民储蓄存款",
          "居民储蓄存款",
          "储蓄存款",
          "个人存款",
          "城乡居民储蓄存款余额",
          "居民存款",
          "城乡居民存款",
          "住户存款余额",
          "居民储蓄存款余额",
          "城乡居民本外币储蓄存款",
        ],
        children: [
          {
            code: "household-demand",
            name: "住户活期存款",
            english: "Household demand deposits",
            short: ["活期存款", "活期"],
          },
          {
            code: "household-time",
            name: "住户定期及其他存款",
            english: "Household time and other deposits",
            short: ["定期及其他存款", "定期存款", "定期"],
          },
        ],
      },
      {
        code: "corporate",
        name: "非金融企业存款",
        english: "Deposits of non-financial enterprises",
        short: ["企业存款", "单位存款"],
        aliases: ["企业存款", "单位存款", "非金融企业存款余额"],
        children: [
          {
            code: "corporate-demand",
            name: "非金融企业活期存款",
            english: "Corporate demand deposits",
            short: ["活期存款", "活期"],
          },
          {
            code: "corporate-time",
            name: "非金融企业定期及其他存款",
            english: "Corporate time and other deposits",
            short: ["定期及其他存款", "定期存款", "定期"],
          },
        ],
      },
      {
        code: "government",
        name: "广义政府存款",
        english: "Government deposits",
        short: ["政府存款"],
        aliases: ["政府存款"],
        children: [
          { code: "fiscal", name: "财政性存款", english: "Fiscal deposits", short: ["财政存款"] },
          {
            code: "institutions",
            name: "机关团体存款",
            english: "Deposits of government institutions",
            short: ["机关团体"],
          },
        ],
      },
      {
        code: "nonbank",
        name: "非银行业金融机构存款",
        english: "Deposits of non-bank financial institutions",
        short: ["非银行业金融机构", "非银行业存款"],
      },
    ],
  },
  { code: "overseas", name: "境外存款", english: "Overseas deposits" },
];

const termOf = (who: string, whoEnglish: string, code: string, term: string, termEnglish: string): Node => ({
  code: `${who === "住户" ? "household" : "corporate"}-${code}`,
  name: `${who}${term}`,
  english: `${whoEnglish} ${termEnglish}`,
  short: [term],
  ...(who === "住户"
    ? {
        children: [
          {
            code: `household-${code}-consumer`,
            name: `${who}${term}:消费贷款`,
            english: `${whoEnglish} ${termEnglish}: consumer`,
            short: ["消费贷款", "消费"],
          },
          {
            code: `household-${code}-business`,
            name: `${who}${term}:经营贷款`,
            english: `${whoEnglish} ${termEnglish}: business`,
            short: ["经营贷款", "经营性贷款", "经营"],
          },
        ],
      }
    : {}),
});

const loanTree: readonly Node[] = [
  {
    code: "domestic",
    name: "境内贷款",
    english: "Domestic loans",
    children: [
      {
        code: "household",
        name: "住户贷款",
        english: "Household loans",
        short: ["个人贷款"],
        aliases: ["个人贷款", "居民贷款"],
        children: [
          termOf("住户", "Household", "short", "短期贷款", "short-term loans"),
          termOf("住户", "Household", "long", "中长期贷款", "medium and long-term loans"),
        ],
      },
      {
        code: "corporate",
        name: "非金融企业及机关团体贷款",
        english: "Loans to non-financial enterprises and institutions",
        short: ["企(事)业单位贷款", "企业贷款", "单位贷款", "企事业单位贷款"],
        aliases: ["企(事)业单位贷款", "企业及机关团体贷款", "非金融企业及其他部门贷款", "企(事)业单位人民币贷款"],
        children: [
          termOf("企业", "Corporate", "short", "短期贷款", "short-term loans"),
          termOf("企业", "Corporate", "long", "中长期贷款", "medium and long-term loans"),
          { code: "bills", name: "票据融资", english: "Bill financing" },
          { code: "leasing", name: "融资租赁", english: "Financial leasing" },
          { code: "advances", name: "各项垫款", english: "Advances" },
        ],
      },
      {
        code: "nonbank",
        name: "非银行业金融机构贷款",
        english: "Loans to non-bank financial institutions",
        short: ["非银行业金融机构"],
      },
    ],
  },
  { code: "overseas", name: "境外贷款", english: "Overseas loans" },
];

/** By term alone, as older tables break loans down. */
const loanTerms: readonly Node[] = [
  { code: "short", name: "短期贷款", english: "Short-term loans" },
  { code: "long", name: "中长期贷款", english: "Medium and long-term loans" },
];

/** The same tree for all currencies and for yuan only: two bases, never mixed. */
function balances(root: string, tree: readonly Node[], suffix: "" | "-rmb"): Row[] {
  const walk = (node: Node, parent: string): Row[] => {
    const code = `${root}-${node.code}${suffix}`;
    const names = [node.name, `${node.name}余额`, ...(node.aliases ?? [])];
    const row: Row = {
      code,
      name: suffix ? `人民币${node.name}` : node.name,
      english: suffix ? `${node.english} in yuan` : node.english,
      parent,
      aliases: suffix ? names.map((name) => `人民币${name}`) : names.slice(1),
      within: { [parent]: [...names, ...(node.short ?? [])] },
    };
    return [row, ...(node.children ?? []).flatMap((child) => walk(child, code))];
  };
  return tree.flatMap((node) => walk(node, root + suffix));
}

/** 金融机构存贷款, 保险, 货币. Balances at the end of the month. */
export const finance = indicatorsOf("finance", stock, [
  {
    code: "deposits",
    name: "金融机构本外币各项存款余额",
    english: "Deposits of financial institutions, all currencies",
    aliases: [
      "各项存款",
      "各项存款余额",
      "金融机构本外币存款余额",
      "本外币存款余额",
      "本外币各项存款余额",
      "金融机构存款余额",
      "金融机构各项存款余额",
      "存款余额",
      "存款",
      "金融机构本外币各项存款",
      "金融机构各项存款",
      "金融机构(含外资)本外币存款余额",
      "各项存款合计",
      "本外币各项存款",
      "全部金融机构存款余额",
    ],
    within: { finance: ["存款", "存款合计"] },
    headline: 11,
  },
  ...balances("deposits", depositTree, ""),
  {
    code: "loans",
    name: "金融机构本外币各项贷款余额",
    english: "Loans of financial institutions, all currencies",
    aliases: [
      "各项贷款",
      "各项贷款余额",
      "金融机构本外币贷款余额",
      "本外币贷款余额",
      "本外币各项贷款余额",
      "金融机构贷款余额",
      "金融机构各项贷款余额",
      "贷款余额",
      "贷款",
      "金融机构本外币各项贷款",
      "金融机构各项贷款",
      "金融机构(含外资)本外币贷款余额",
      "各项贷款合计",
      "本外币各项贷款",
      "全部金融机构贷款余额",
    ],
    within: { finance: ["贷款", "贷款合计"] },
    headline: 12,
  },
  ...balances("loans", [...loanTree, ...loanTerms], ""),
  {
    code: "deposits-rmb",
    name: "金融机构人民币各项存款余额",
    english: "Deposits of financial institutions in yuan",
    aliases: [
      "人民币各项存款余额",
      "人民币存款余额",
      "金融机构人民币存款余额",
      "人民币各项存款",
      "金融机构人民币各项存款",
    ],
    within: { deposits: ["人民币", "人民币存款"] },
  },
  ...balances("deposits", depositTree, "-rmb"),
  {
    code: "loans-rmb",
    name: "金融机构人民币各项贷款余额",
    english: "Loans of financial institutions in yuan",
    aliases: [
      "人民币各项贷款余额",
      "人民币贷款余额",
      "金融机构人民币贷款余额",
      "人民币各项贷款",
      "金融机构人民币各项贷款",
    ],
    within: { loans: ["人民币", "人民币贷款"] },
  },
  ...balances("loans", [...loanTree, ...loanTerms], "-rmb"),
  {
    code: "loans-manufacturing",
    name: "制造业贷款余额",
    english: "Loans to manufacturing",
    aliases: ["制造业贷款", "制造业本外币贷款余额"],
  },
  {
    code: "loans-manufacturing-long",
    name: "制造业中长期贷款余额",
    english: "Medium and long-term loans to manufacturing",
    aliases: ["制造业中长期贷款"],
    parent: "loans-manufacturing",
  },
  {
    code: "loans-inclusive",
    name: "普惠小微贷款余额",
    english: "Inclusive loans to small and micro enterprises",
    aliases: ["普惠小微贷款", "普惠型小微企业贷款余额", "小微企业贷款余额", "普惠小微企业贷款余额"],
  },
  { code: "loans-rural", name: "涉农贷款余额", english: "Loans to agriculture and rural areas", aliases: ["涉农贷款"] },
  { code: "loans-green", name: "绿色贷款余额", english: "Green loans", aliases: ["绿色贷款"] },
  {
    code: "loans-housing",
    name: "个人住房贷款余额",
    english: "Personal housing loans",
    aliases: ["个人住房贷款", "住房贷款余额"],
  },
  {
    code: "loans-property",
    name: "房地产贷款余额",
    english: "Loans to real estate",
    aliases: ["房地产贷款", "房地产开发贷款余额"],
  },
  {
    code: "loans-technology",
    name: "科技贷款余额",
    english: "Loans to technology",
    aliases: ["科技型企业贷款余额", "科技型中小企业贷款余额"],
  },
  { code: "bad-loans", name: "不良贷款余额", english: "Non-performing loans", aliases: ["不良贷款"], good: "down" },
  {
    ...rate,
    code: "bad-loan-ratio",
    name: "不良贷款率",
    english: "Non-performing loan ratio",
    aliases: ["不良率"],
    good: "down",
    decimals: 2,
  },
  {
    ...rate,
    code: "loan-deposit-ratio",
    name: "存贷比",
    english: "Ratio of loans to deposits",
    aliases: ["贷存比", "余额存贷比", "存贷款比例"],
    good: "none",
  },
  {
    ...flow,
    code: "social-financing",
    name: "社会融资规模增量",
    english: "Aggregate financing to the economy",
    aliases: ["社会融资规模", "社融规模增量", "社会融资总量"],
  },
  {
    ...flow,
    code: "premiums",
    name: "保费收入",
    english: "Insurance premiums",
    aliases: ["保险保费收入", "原保险保费收入", "保险业保费收入", "保费总收入"],
  },
  {
    ...flow,
    code: "premiums-property",
    name: "财产险保费收入",
    english: "Property insurance premiums",
    aliases: ["财产保险保费收入", "财险保费收入"],
    within: { premiums: ["财产险", "财险", "财产保险"], finance: ["财产险", "财险"] },
    parent: "premiums",
  },
  {
    ...flow,
    code: "premiums-life",
    name: "人身险保费收入",
    english: "Life insurance premiums",
    aliases: ["人身保险保费收入", "寿险保费收入"],
    within: { premiums: ["人身险", "人寿险", "寿险", "人身保险"], finance: ["人身险", "人寿险", "寿险"] },
    parent: "premiums",
  },
  {
    ...flow,
    code: "claims",
    name: "保险赔付支出",
    english: "Insurance claims paid",
    aliases: ["赔付支出", "赔款与给付支出", "赔款及给付", "各类赔款及给付"],
    good: "none",
  },
  {
    ...flow,
    code: "securities-trading",
    name: "证券交易额",
    english: "Securities trading",
    aliases: ["证券交易总额", "证券成交额", "证券交易量"],
  },
  {
    code: "m0",
    name: "流通中货币",
    english: "Currency in circulation",
    aliases: ["M0", "流通中货币(M0)", "流通中现金", "流通中现金(M0)", "流通中现金(M0)供应量"],
  },
  {
    code: "m1",
    name: "狭义货币",
    english: "Narrow money",
    aliases: ["M1", "狭义货币(M1)", "货币(M1)", "货币(M1)供应量"],
  },
  {
    code: "m2",
    name: "广义货币",
    english: "Broad money",
    aliases: ["M2", "广义货币(M2)", "货币供应量", "货币和准货币(M2)", "货币和准货币(M2)供应量"],
  },
]);
