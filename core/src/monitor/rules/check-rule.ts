import { measureEntry } from "../../address/index.ts";
import { isWithin, type RegionCode, region, regionsOf } from "../../catalogue/index.ts";
import type { Fault } from "../../errors/index.ts";
import { type Point, targetMeasures } from "../../figures/index.ts";
import { monitorFault } from "../errors.ts";
import { readFigure } from "./figure-words.ts";
import { type ConditionField, type KindEntry, kindOf } from "./kinds.ts";
import { conditionText } from "./rule-text.ts";
import type { Condition, WarningRule } from "./types.ts";

/**
 * Everything that is wrong with a rule, at once, each fault with its field. @param home the unit whose rule it is
 * @returns nothing wrong: an empty list
 */
export function checkRule(rule: WarningRule, home: RegionCode): Fault[] {
  const faults: Fault[] = [];
  if (rule.name.trim() === "") faults.push(monitorFault("monitor/rule-no-name", {}, { field: "name" }));
  if (rule.owner.trim() === "") faults.push(monitorFault("monitor/rule-no-owner", {}, { field: "owner" }));
  if (rule.conditions.length === 0)
    faults.push(monitorFault("monitor/rule-no-conditions", {}, { field: "conditions" }));
  const ofConditions = rule.conditions.flatMap((condition, i) => faultsOfCondition(condition, `conditions.${i}`));
  return [
    ...faults,
    ...faultsOfHysteresis(rule),
    ...faultsOfScope(rule, home),
    ...ofConditions,
    ...(ofConditions.length === 0 ? [...contradictions(rule), ...faultsOfParts(rule, home)] : []),
  ];
}

const whole = { severity: [1, 4], raiseAfter: [1, 12], clearAfter: [1, 12], rearmMonths: [0, 24] } as const;
const wholeNames = {
  severity: "级别",
  raiseAfter: "连续几期预警",
  clearAfter: "连续几期解除",
  rearmMonths: "几个月内不重复",
};

function faultsOfHysteresis(rule: WarningRule): Fault[] {
  const faults: Fault[] = [];
  for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
    const [from, to] = whole[key];
    const value = rule[key];
    if (!Number.isInteger(value) || value < from || value > to)
      faults.push(
        monitorFault("monitor/number-out-of-range", { field: wholeNames[key], value, from, to }, { field: key }),
      );
  }
  if (rule.worsens && rule.worsens.to <= rule.severity)
    faults.push(monitorFault("monitor/severity-not-worse", {}, { field: "worsens" }));
  return faults;
}

function faultsOfScope({ scope }: WarningRule, home: RegionCode): Fault[] {
  const name = (code: number) => region(code)?.name ?? String(code);
  const faults = scope.regions
    .filter((code) => !region(code) || !isWithin(code, home))
    .map((code) =>
      monitorFault(
        "monitor/scope-region-outside",
        { region: name(code), home: name(home) },
        { field: "scope.regions" },
      ),
    );
  if (scope.of === "children" && scopeOf({ ...scope, regions: [] }, home).length === 0)
    faults.push(monitorFault("monitor/scope-empty", { region: name(home) }, { field: "scope.of" }));
  return faults;
}

/** The regions a rule is run over when a unit runs it. */
export function scopeOf({ of, regions }: WarningRule["scope"], home: RegionCode): RegionCode[] {
  const children = of === "self" ? [] : regionsOf(home, { zones: true }).map(({ code }) => code);
  const all = of === "children" ? children : [home, ...children];
  return regions.length === 0 ? all : all.filter((code) => regions.includes(code));
}

function faultsOfCondition(condition: Condition, path: string): Fault[] {
  const kind = kindOf(condition.kind);
  if (!kind) return [monitorFault("monitor/condition-unknown", { kind: condition.kind }, { field: `${path}.kind` })];
  return kind.fields.flatMap((field) => faultsOfField(condition, kind, field, `${path}.${field.key}`));
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  op: ["<", "<=", ">", ">="],
  path: ["time", "season"],
  whom: ["parent", "nation"],
};

function faultsOfField(condition: Condition, kind: KindEntry, field: ConditionField, path: string): Fault[] {
  const value = (condition as unknown as Record<string, unknown>)[field.key];
  const bad = () => [
    monitorFault("monitor/condition-field-missing", { condition: kind.name, field: field.name }, { field: path }),
  ];
  if (value === undefined && field.optional) return [];
  switch (field.type) {
    case "figure":
      return typeof value === "string" && value.trim() !== "" ? faultsOfFigure(value, condition, kind, path) : bad();
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? faultsOfNumber(value, kind, field, path) : bad();
    case "lights":
      return isLights(value) ? [] : bad();
    default:
      return choices[field.type]?.includes(value) ? [] : bad();
  }
}

const isLights = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((light) => [1, 2, 3, 4, 5].includes(light));

function faultsOfNumber(value: number, kind: KindEntry, { name, range }: ConditionField, path: string): Fault[] {
  if (!range) return [];
  const isOk = value >= range.from && value <= range.to && (!range.whole || Number.isInteger(value));
  const details = { condition: kind.name, field: name, value, from: range.from, to: range.to };
  const isWhole = range.whole ? "（整数）" : "";
  return isOk ? [] : [monitorFault("monitor/threshold-out-of-range", { ...details, whole: isWhole }, { field: path })];
}

function faultsOfFigure(words: string, condition: Condition, kind: KindEntry, path: string): Fault[] {
  const figure = readFigure(words);
  if (!figure.ok) return figure.faults.map((fault) => ({ ...fault, where: { ...fault.where, field: path } }));
  if (condition.kind === "mismatch" && path.endsWith(".other") && words === condition.figure)
    return [monitorFault("monitor/same-figure-twice", { words }, { field: path })];
  return faultsOfMeasure(words, figure.value, kind, path);
}

function faultsOfMeasure(words: string, { measure }: Point, kind: KindEntry, path: string): Fault[] {
  if (!kind.measures || kind.measures.includes(measure)) return [];
  if (kind.measures === targetMeasures) return [monitorFault("monitor/no-target-possible", { words }, { field: path })];
  const wordOf = (each: typeof measure) => `“${measureEntry(each).words[0]}”`;
  const allowed = kind.measures.map(wordOf).join("、");
  const details = { condition: kind.name, measure: measureEntry(measure).words[0], allowed };
  return [monitorFault("monitor/condition-not-for-measure", details, { field: path })];
}

/** A rule about parts of regions that have none can never be judged. */
function faultsOfParts({ conditions, scope }: WarningRule, home: RegionCode): Fault[] {
  const isAnyWhole = scopeOf(scope, home).some((code) => regionsOf(code).length > 0);
  return conditions.flatMap(({ kind }, i) => {
    const entry = kindOf(kind);
    if (entry?.needs !== "children" || isAnyWhole) return [];
    return [monitorFault("monitor/needs-children", { condition: entry.name }, { field: `conditions.${i}.kind` })];
  });
}

/** Two lines for one figure that cannot both be crossed. */
function contradictions({ conditions }: WarningRule): Fault[] {
  const lines = conditions.flatMap((condition, i) => (condition.kind === "compare" ? [{ condition, i }] : []));
  return lines.flatMap(({ condition: one, i }) =>
    lines.flatMap(({ condition: other }) => {
      if (one.figure !== other.figure || !one.op.startsWith(">") || !other.op.startsWith("<")) return [];
      const isEdge = one.value === other.value && one.op === ">=" && other.op === "<=";
      if (one.value < other.value || isEdge) return [];
      const details = { one: conditionText(one), other: conditionText(other) };
      return [monitorFault("monitor/conditions-contradict", details, { field: `conditions.${i}` })];
    }),
  );
}
