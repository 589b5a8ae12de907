import type { ErrorEntry } from "../../errors/index.ts";

/** What may be wrong with a warning rule; all of it is said at once. */
export const ruleErrors = {
  "monitor/figure-names-region": {
    status: 422,
    message: { zh: "“{words}”不应写地区", en: "“{words}” should name no region" },
    remedy: {
      zh: "规则按适用范围逐个地区检查，请删去地区",
      en: "The rule is run over its scope; leave the region out",
    },
  },
  "monitor/figure-names-month": {
    status: 422,
    message: { zh: "“{words}”不应写年月", en: "“{words}” should name no period" },
    remedy: { zh: "规则逐月检查，请删去年月", en: "The rule is run month by month; leave the period out" },
  },
  "monitor/figure-has-wording": {
    status: 422,
    message: { zh: "“{words}”不应带“|”后的措辞", en: "“{words}” should have no wording after “|”" },
    remedy: { zh: "请删去“|”及其后的字", en: "Leave out “|” and what follows" },
  },
  "monitor/rule-of-superior": {
    status: 409,
    message: { zh: "规则“{code}”由{home}设定，下级不能改动", en: "The rule “{code}” is set by {home}" },
    remedy: { zh: "请换一个代码另立规则，或请{home}修改", en: "Use another code, or ask {home} to change it" },
  },
  "monitor/rule-no-name": {
    status: 422,
    message: { zh: "规则没有名称", en: "The rule has no name" },
    remedy: { zh: "请起一个让责任单位一看就懂的名称", en: "Name it so that the unit in charge understands" },
  },
  "monitor/rule-no-owner": {
    status: 422,
    message: { zh: "规则没有责任单位", en: "The rule has no responsible unit" },
    remedy: { zh: "请填写一个牵头单位，例如市统计局", en: "Give the one unit in charge" },
  },
  "monitor/rule-no-conditions": {
    status: 422,
    message: { zh: "规则没有条件", en: "The rule has no conditions" },
    remedy: { zh: "请至少添加一个条件", en: "Add at least one condition" },
  },
  "monitor/condition-unknown": {
    status: 422,
    message: { zh: "没有“{kind}”这种条件", en: "There is no condition “{kind}”" },
    remedy: { zh: "请从条件列表中选择", en: "Choose one of the list" },
  },
  "monitor/condition-field-missing": {
    status: 422,
    message: {
      zh: "条件“{condition}”缺少“{field}”或其值不对",
      en: "The condition “{condition}” lacks a proper “{field}”",
    },
    remedy: { zh: "请填写“{field}”", en: "Fill in “{field}”" },
  },
  "monitor/threshold-out-of-range": {
    status: 422,
    message: {
      zh: "条件“{condition}”的“{field}”为{value}，应在{from}至{to}之间{whole}",
      en: "“{field}” of “{condition}” is {value}; it should lie between {from} and {to}",
    },
    remedy: { zh: "请改正数值", en: "Correct the number" },
  },
  "monitor/condition-not-for-measure": {
    status: 422,
    message: {
      zh: "条件“{condition}”不能用于“{measure}”，只能用于{allowed}",
      en: "“{condition}” cannot be said of “{measure}”, only of {allowed}",
    },
    remedy: { zh: "请在指标后写明口径，例如“同比”", en: "Name the measure, e.g. 同比" },
  },
  "monitor/no-target-possible": {
    status: 422,
    message: { zh: "“{words}”不能设目标，没有目标可比", en: "No target can be set of “{words}”" },
    remedy: { zh: "请改用可设目标的口径：同比、总量、位次、占比等", en: "Use a measure that may have a target" },
  },
  "monitor/needs-children": {
    status: 422,
    message: {
      zh: "条件“{condition}”看的是下级地区，而适用范围内的地区没有下级",
      en: "“{condition}” looks at parts, and no region of the scope has any",
    },
    remedy: { zh: "请把适用范围改为本级", en: "Set the scope to the region itself" },
  },
  "monitor/same-figure-twice": {
    status: 422,
    message: { zh: "“{words}”与自己比较，永远不会背离", en: "“{words}” is compared with itself" },
    remedy: { zh: "请选择另一个对照指标", en: "Choose another figure" },
  },
  "monitor/conditions-contradict": {
    status: 422,
    message: {
      zh: "两个条件互相矛盾，规则永远不会触发：{one}；{other}",
      en: "Two conditions contradict each other; the rule can never fire",
    },
    remedy: { zh: "请改正其中一个预警线", en: "Correct one of the lines" },
  },
  "monitor/scope-empty": {
    status: 422,
    message: { zh: "适用范围内没有地区：{region}没有下级地区", en: "The scope is empty: {region} has no parts" },
    remedy: { zh: "请把适用范围改为本级", en: "Set the scope to the region itself" },
  },
  "monitor/scope-region-outside": {
    status: 422,
    message: { zh: "适用范围中的{region}不属于{home}", en: "{region} of the scope does not belong to {home}" },
    remedy: { zh: "请从所辖地区中选择", en: "Choose from the regions below" },
  },
  "monitor/severity-not-worse": {
    status: 422,
    message: { zh: "升级后的级别应高于原级别", en: "What it worsens to should be graver than where it starts" },
    remedy: { zh: "请提高升级后的级别，或不设升级", en: "Raise it, or set none" },
  },
  "monitor/number-out-of-range": {
    status: 422,
    message: {
      zh: "“{field}”为{value}，应为{from}至{to}的整数",
      en: "“{field}” is {value}; a whole number from {from} to {to} is needed",
    },
    remedy: { zh: "请改正数值", en: "Correct the number" },
  },
} as const satisfies Record<`monitor/${string}`, ErrorEntry>;
