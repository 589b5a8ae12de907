import { flow, indicatorsOf, rate, type Shared, stock } from "./define.ts";
import { linesOf } from "./lines.ts";

const table = (group: Parameters<typeof indicatorsOf>[0], shared: Shared, lines: string) =>
  indicatorsOf(
    group,
    shared,
    linesOf(lines, ({ others, ...line }) => ({ ...line, aliases: others })),
  );

/** What the national bureau and ministries publish each month or quarter beside what cities do, by group and kind. */
export const morePublished = [
  ...table(
    "services",
    flow,
    `letters|函件业务量|Letters|万件|函件
     parcels|包裹业务量|Parcels|万件|包裹
     newspapers|报刊期发数|Newspapers and magazines per issue|万份
     express-local|同城快递业务量|Express deliveries within cities|万件|同城快递量
     express-remote|异地快递业务量|Express deliveries between cities|万件|异地快递量
     express-abroad|国际及港澳台快递业务量|International express deliveries|万件|国际及港澳台快递量
     mobile-calls|移动电话通话时长|Mobile call time|亿分钟
     fixed-calls|固定电话通话时长|Fixed-line call time|亿分钟
     short-messages|移动短信业务量|Short messages|亿条`,
  ),
  ...table(
    "services",
    { ...rate, unit: "部/百人" },
    "mobile-density|移动电话普及率|Mobile telephones per 100 people|部/百人",
  ),
  ...table(
    "finance",
    stock,
    `social-financing-stock|社会融资规模存量|Stock of social financing|万亿元
     foreign-reserves|外汇储备|Foreign exchange reserves|亿美元|国家外汇储备
     gold-reserves|黄金储备|Gold reserves|万盎司`,
  ),
  ...table(
    "finance",
    { ...rate, good: "none", decimals: 2 },
    `lpr-1y|一年期贷款市场报价利率|One-year loan prime rate|%|1年期LPR|一年期LPR|1年期贷款市场报价利率
     lpr-5y|五年期以上贷款市场报价利率|Loan prime rate over five years|%|5年期以上LPR|5年期LPR|五年期以上LPR`,
  ),
  ...table(
    "population",
    { ...rate, good: "down" },
    `unemployment-31-cities|31个大城市城镇调查失业率|Surveyed unemployment in 31 large cities|%
     unemployment-local|本地户籍劳动力失业率|Unemployment of local residents|%|本地户籍人口失业率
     unemployment-migrant|外来户籍劳动力失业率|Unemployment of migrants|%|外来户籍人口失业率
     unemployment-rural-migrant|外来农业户籍劳动力失业率|Unemployment of rural migrants|%|外来农业户籍人口失业率
     unemployment-16-24|16-24岁劳动力失业率|Unemployment at 16 to 24|%|16-24岁人口失业率|全国城镇16-24岁人口失业率
     unemployment-25-29|25-29岁劳动力失业率|Unemployment at 25 to 29|%
     unemployment-25-59|25-59岁劳动力失业率|Unemployment at 25 to 59|%|25-59岁人口失业率
     unemployment-30-59|30-59岁劳动力失业率|Unemployment at 30 to 59|%`,
  ),
  ...table(
    "population",
    { ...stock, additive: true, frequency: "quarter" },
    "migrant-workers|外出务工农村劳动力总量|Rural labour working away from home|万人|外出务工农村劳动力人数",
  ),
  ...table(
    "population",
    { ...rate, good: "none" },
    "working-hours|企业就业人员周平均工作时间|Weekly working hours of enterprise employees|小时|周平均工作时间",
  ),
  ...table(
    "income",
    { ...flow, frequency: "quarter", decimals: 0, additive: false },
    `median-income|全体居民人均可支配收入中位数|Median disposable income|元|居民人均可支配收入中位数|人均可支配收入中位数
     median-income-urban|城镇居民人均可支配收入中位数|Median urban disposable income|元
     median-income-rural|农村居民人均可支配收入中位数|Median rural disposable income|元
     migrant-pay|外出务工农村劳动力月均收入|Monthly income of rural labour working away|元`,
  ),
  ...table(
    "trade",
    { ...flow, janFebCombined: true },
    `online-food|吃类商品网上零售额|Online retail sales of food|亿元
     online-clothing|穿类商品网上零售额|Online retail sales of clothing|亿元
     online-daily|用类商品网上零售额|Online retail sales of articles of use|亿元`,
  ),
  ...table(
    "investment",
    { ...flow, janFebCombined: true },
    `fai-domestic|内资企业固定资产投资|Investment by domestic enterprises|亿元
     fai-hmt|港澳台商投资企业固定资产投资|Investment by enterprises from Hong Kong, Macao and Taiwan|亿元
     fai-abroad|外商投资企业固定资产投资|Investment by foreign enterprises|亿元`,
  ),
  ...table(
    "industry",
    { ...flow, frequency: "quarter" },
    `construction-completed|建筑业房屋建筑竣工面积|Floor space completed by construction enterprises|万平方米|建筑业企业房屋竣工面积|建筑业房屋竣工面积`,
  ),
];
