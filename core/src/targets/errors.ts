import { type ErrorEntry, type Fault, fault, type Where } from "../errors/index.ts";

/** Of a single target, or of a whole table as it is taken in. */
const ofTheRow = {
  "targets/unknown-region": {
    status: 422,
    message: { zh: "没有地区“{found}”", en: "There is no region “{found}”" },
    remedy: { zh: "写地区全称或六位代码", en: "Write its full name or its six digits" },
  },
  "targets/unknown-indicator": {
    status: 422,
    message: { zh: "没有指标“{found}”", en: "There is no indicator “{found}”" },
    remedy: { zh: "用指标库中的名称，如“规上工业增加值”", en: "Use its name in the catalogue" },
  },
  "targets/unknown-industry": {
    status: 422,
    message: { zh: "没有行业“{found}”", en: "There is no industry “{found}”" },
    remedy: { zh: "用国民经济行业分类的名称或代码，如 C26", en: "Use its name or code of GB/T 4754, such as C26" },
  },
  "targets/not-by-industry": {
    status: 422,
    message: { zh: "“{indicator}”不分行业", en: "“{indicator}” is not broken down by industry" },
    remedy: { zh: "去掉行业", en: "Leave the industry out" },
  },
  "targets/measure-impossible": {
    status: 422,
    message: { zh: "{region}“{indicator}”不能设{measure}目标：{why}", en: "“{indicator}” of {region}: {whyEn}" },
    remedy: { zh: "换一种目标类型", en: "Choose another kind of target" },
  },
  "targets/not-of-growth": {
    status: 422,
    message: {
      zh: "“同步”只能用于增速，“只降不升”“只增不减”只能用于增减，不能用于{measure}",
      en: "Keeping pace is said of growth, a sign of a change; neither fits this kind of target",
    },
    remedy: { zh: "目标类型改为增速，或换一个比较词", en: "Make it a target of growth, or choose another word" },
  },
  "targets/no-superior": {
    status: 422,
    message: { zh: "全国没有上级，不能“完成上级下达”", en: "The nation has no superior whose target it could meet" },
    remedy: { zh: "换一个比较词，写明目标值", en: "Choose another word and give the number" },
  },
  "targets/value-missing": {
    status: 422,
    message: { zh: "没有目标值", en: "The number is missing" },
    remedy: { zh: "填写目标值", en: "Fill it in" },
  },
  "targets/value-surplus": {
    status: 422,
    message: {
      zh: "这个比较词不带目标值，却填了{value}",
      en: "This kind of target has no number of its own, but {value} was given",
    },
    remedy: { zh: "删去目标值，或换一个比较词", en: "Remove the number, or choose another word" },
  },
  "targets/value-beyond": {
    status: 422,
    message: { zh: "{measure}目标{value}超出合理范围（{range}）", en: "{value} is beyond what makes sense ({range})" },
    remedy: { zh: "核对数值和计量单位", en: "Check the number and its unit" },
  },
  "targets/value-not-whole": {
    status: 422,
    message: { zh: "目标值{value}应为整数", en: "{value} should be a whole number" },
    remedy: { zh: "改为整数", en: "Make it whole" },
  },
  "targets/rank-beyond": {
    status: 422,
    message: {
      zh: "位次{value}超过参加排位的{peers}个地区",
      en: "Rank {value} is beyond the {peers} regions that are ranked",
    },
    remedy: { zh: "改正位次", en: "Correct the rank" },
  },
  "targets/not-a-period": {
    status: 422,
    message: { zh: "“{found}”不是可用的时期", en: "“{found}” is no period" },
    remedy: { zh: "写年度和时期，如 2026年、上半年", en: "Give the year and the period" },
  },
  "targets/period-unfit": {
    status: 422,
    message: { zh: "“{indicator}”没有{period}的数：{why}", en: "“{indicator}” has no figure of that period: {whyEn}" },
    remedy: { zh: "换一个时期", en: "Choose another period" },
  },
  "targets/reference-missing": {
    status: 422,
    message: { zh: "没有写明与哪个指标同步", en: "It is not said with which indicator it keeps pace" },
    remedy: { zh: "填写参照指标，如“地区生产总值”", en: "Name the indicator" },
  },
  "targets/reference-surplus": {
    status: 422,
    message: {
      zh: "只有“同步”才要参照指标，却填了“{reference}”",
      en: "Only keeping pace needs an indicator to refer to, but “{reference}” was given",
    },
    remedy: { zh: "删去参照指标，或把比较词改为“同步”", en: "Remove it, or make the target one of keeping pace" },
  },
  "targets/reference-unknown": {
    status: 422,
    message: { zh: "没有参照指标“{reference}”", en: "There is no indicator “{reference}” to refer to" },
    remedy: { zh: "用指标库中的名称", en: "Use its name in the catalogue" },
  },
  "targets/reference-circular": {
    status: 422,
    message: {
      zh: "“{indicator}”与“{reference}”互相同步，无从衡量",
      en: "“{indicator}” and “{reference}” keep pace with each other: there is nothing to measure by",
    },
    remedy: { zh: "给其中一个定下目标值", en: "Give one of them a number" },
  },
  "targets/tolerance-surplus": {
    status: 422,
    message: { zh: "只有“左右”“同步”才有允许误差", en: "Only 左右 and 同步 have a tolerance" },
    remedy: { zh: "删去允许误差", en: "Remove the tolerance" },
  },
  "targets/tolerance-beyond": {
    status: 422,
    message: { zh: "允许误差{value}应在0到100之间", en: "The tolerance {value} should lie between 0 and 100" },
    remedy: { zh: "改正允许误差", en: "Correct the tolerance" },
  },
  "targets/twice": {
    status: 422,
    message: {
      zh: "与{other}重复：地区、指标、时期、目标类型、层级、来源都相同",
      en: "It says the same as {otherEn}: region, indicator, period, kind, tier and origin",
    },
    remedy: { zh: "只留一行", en: "Keep one of the two" },
  },
  "targets/not-a-day": {
    status: 422,
    message: { zh: "生效日期“{found}”不是日历上的一天", en: "“{found}” is no day of the calendar" },
    remedy: { zh: "写作 2026-03-20", en: "Write it as 2026-03-20" },
  },
  "targets/outside-scope": {
    status: 403,
    message: { zh: "{region}不在您的管理范围内", en: "{region} is outside your scope" },
    remedy: { zh: "请由该地区或其上级填报", en: "That region or its superior has to enter it" },
  },
} as const satisfies Record<`targets/${string}`, ErrorEntry>;

/** Of cells that say nothing a target could be made of. */
const ofTheTable = {
  "targets/cell-unreadable": {
    status: 422,
    message: {
      zh: "“{found}”中的“{part}”看不懂，不能作为目标",
      en: "“{part}” in “{found}” is not understood, so it cannot be a target",
    },
    remedy: {
      zh: "写作“增长8%以上”“120亿元以上”“控制在3%以内”“前3位”“高于全省1个百分点”",
      en: "Write it as 增长8%以上, 120亿元以上, 控制在3%以内, 前3位 or 高于全省1个百分点",
    },
  },
  "targets/words-contradict": {
    status: 422,
    message: { zh: "“{part}”的前后限定不一致", en: "The words around the number of “{part}” contradict each other" },
    remedy: { zh: "只写一种限定，如“8%以上”或“不超过8%”", en: "Keep one of them, such as 8%以上 or 不超过8%" },
  },
  "targets/bad-direction": {
    status: 422,
    message: {
      zh: "“{part}”要求下降，而这项指标以升为好",
      en: "“{part}” asks for a fall, but of this indicator a rise is good",
    },
    remedy: {
      zh: "核对指标；限定降幅请写“降幅控制在3%以内”",
      en: "Check the indicator; to bound a fall write 降幅控制在3%以内",
    },
  },
  "targets/increment-of-flow": {
    status: 422,
    message: {
      zh: "“{part}”是增加多少，不是达到多少；这项指标不登记增量",
      en: "“{part}” is by how much it moves, not what it reaches; no such target is kept of this indicator",
    },
    remedy: {
      zh: "换算成总量或增速，如“达到620亿元”“增长8%”；余额类指标写“比年初增加”",
      en: "Give the level or the growth, such as 达到620亿元 or 增长8%; of a balance write 比年初增加",
    },
  },
  "targets/move-of-place": {
    status: 422,
    message: {
      zh: "“{part}”是位次变动几位，不是达到第几位",
      en: "“{part}” is by how many places it moves, not which place it reaches",
    },
    remedy: { zh: "按上年位次换算成要达到的位次，如“前5位”", en: "Give the place to be reached, such as 前5位" },
  },
  "targets/share-of-what": {
    status: 422,
    message: { zh: "“{part}”没有写明占什么的比重", en: "“{part}” does not say of what it is a share" },
    remedy: {
      zh: "写作“占全省比重达到35%”；这里的占比只指占上级",
      en: "Write it as 占全省比重达到35%; shares are those in the region above",
    },
  },
  "targets/fraction-or-percent": {
    status: 422,
    message: { zh: "“{found}”是{found}%还是{percent}%，分不清", en: "“{found}” may be {found}% or {percent}%" },
    remedy: { zh: "写上百分号，如“6%”", en: "Write the percent sign, such as 6%" },
  },
  "targets/index-or-growth": {
    status: 422,
    message: {
      zh: "“{found}”像是指数（上年=100），不像涨幅",
      en: "“{found}” looks like an index (last year = 100), not like growth",
    },
    remedy: { zh: "写涨幅，如“{growth}%”", en: "Give the growth, such as {growth}%" },
  },
  "targets/unconfirmed": {
    status: 409,
    message: { zh: "尚未确认：{readAs}", en: "Not confirmed yet: {readAs}" },
    remedy: {
      zh: "核对后勾选确认（命令行加 --confirm）再入库，或改写这一格",
      en: "Check it and confirm (--confirm on the command line), or write the cell otherwise",
    },
  },
  "targets/word-unknown": {
    status: 422,
    message: { zh: "{what}“{found}”不认识", en: "“{found}” is not known here" },
    remedy: { zh: "可用：{known}", en: "There are: {known}" },
  },
  "targets/masked": {
    status: 422,
    message: { zh: "目标值“{found}”被隐去", en: "The number of “{found}” is masked" },
    remedy: { zh: "填上数值，或删去这一格", en: "Fill the number in, or clear the cell" },
  },
  "targets/not-a-number": {
    status: 422,
    message: { zh: "“{found}”不是数", en: "“{found}” is no number" },
    remedy: { zh: "改为数值", en: "Make it a number" },
  },
  "targets/unit-missing": {
    status: 422,
    message: {
      zh: "“{found}”没有计量单位，也没有写明是增速还是总量",
      en: "“{found}” has no unit, and it is not said whether it is growth or a level",
    },
    remedy: { zh: "填写单位（%、亿元……）或目标类型", en: "Give the unit or the kind of target" },
  },
  "targets/unit-unlike": {
    status: 422,
    message: { zh: "单位“{unit}”换算不成“{own}”", en: "“{unit}” cannot be converted to “{own}”" },
    remedy: { zh: "改正单位或指标", en: "Correct the unit or the indicator" },
  },
  "targets/not-the-superior": {
    status: 422,
    message: { zh: "“{found}”比的不是{region}的上级", en: "“{found}” does not refer to the superior of {region}" },
    remedy: { zh: "只能与上级（{parent}）或全国比较", en: "Refer to its superior ({parent}) or the nation" },
  },
  "targets/no-home": {
    status: 400,
    message: { zh: "没有选定这是哪个地区的目标", en: "It is not said whose targets these are" },
    remedy: { zh: "选定地区后再传", en: "Choose the region and upload again" },
  },
  "targets/nothing-filled": {
    status: 422,
    message: { zh: "表中没有填好的目标", en: "The table holds no target that is filled in" },
    remedy: { zh: "填写目标值后再传", en: "Fill targets in and upload again" },
  },
} as const satisfies Record<`targets/${string}`, ErrorEntry>;

export const targetErrors = {
  "targets/no-such-target": {
    status: 404,
    message: { zh: "没有编号为{goal}的目标", en: "There is no target {goal}" },
    remedy: { zh: "请从目标表中选择", en: "Choose it from the sheet of targets" },
  },
  "targets/already-withdrawn": {
    status: 409,
    message: { zh: "目标{goal}已经撤下", en: "Target {goal} is withdrawn already" },
    remedy: { zh: "不必再撤；要恢复请重新录入", en: "Nothing to do; enter it anew to bring it back" },
  },
  "targets/no-such-batch": {
    status: 404,
    message: { zh: "没有第{id}次目标入库", en: "There is no intake {id} of targets" },
    remedy: { zh: "请从入库记录中选择", en: "Choose it from the list of intakes" },
  },
  "targets/already-undone": {
    status: 409,
    message: { zh: "第{id}次入库已经撤销", en: "Intake {id} is undone already" },
    remedy: { zh: "不必再次撤销", en: "There is nothing to undo" },
  },
  "targets/changed-since": {
    status: 409,
    message: { zh: "这次入库的目标后来又有变动：{names}", en: "Targets of this intake changed since: {names}" },
    remedy: { zh: "请先撤销后来的变动，或逐条修改", en: "Undo the later change first, or change them one by one" },
  },
  ...ofTheRow,
  ...ofTheTable,
} as const satisfies Record<`targets/${string}`, ErrorEntry>;

/** What may be wrong with one target as entered. */
export type EntryFaultCode = Exclude<keyof typeof ofTheRow, "targets/outside-scope">;
/** What may be wrong with a cell that should hold a target. */
export type CellFaultCode = keyof typeof ofTheTable;

export const targetFault = (
  code: keyof typeof targetErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(targetErrors, code, details, where);
