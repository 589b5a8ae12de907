import type { Finding } from "@diaodu/core/check";
import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../../store/index.ts";
import { onDayAfter } from "../month-states.ts";
import { type Random, randomFor } from "../random.ts";
import type { DemoCity } from "../types.ts";
import { columnsOf, demoClerk } from "./place.ts";

/** One row of explanation to be. */
export interface Explanation {
  form: FormCode;
  month: Month;
  enterpriseId: number;
  region: number;
  checkId: string;
  field: string;
  text: string;
  accepted: boolean | null;
}

/** What enterprises say, by the end of the check's name; the last entry fits everything. */
const sayings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/halt$/, ["订单不足，本月停产，计划下月恢复生产", "季节性停产，设备检修", "生产线技改，停产约两个月"]],
  [/electricity/, ["自备光伏投运，外购电减少", "停产检修，厂区仍有照明和保温用电", "更换节能设备，单位产品用电下降"]],
  [/sales/, ["按合同集中发货，本月销售大于产值", "备货生产，产品尚未交付"]],
  [/employee|staff/, ["季节性用工减少，旺季恢复", "部分工序外包，用工相应减少"]],
  [/wage/, ["发放上年度绩效奖金", "调整薪酬结构，人均工资提高"]],
  [/profit|cost/, ["原材料价格上涨，成本相应增加", "处置资产，利润为一次性收益"]],
  [/slip|course/, ["上年同期基数较低，本月新订单集中交付", "下游需求减少，主动减产", "单件大额订单按节点确认产值"]],
  [/.*/, ["已与生产台账、发票核对，产品结构调整所致"]],
];

export const sayingFor = (checkId: string, random: Random): string =>
  random.pick(sayings.find(([pattern]) => pattern.test(checkId))?.[1] ?? ["产品结构调整所致"]);

/** Doubts of 核实 that were no faults, explained: in past months all, in the open one about half. */
export function explanationsOf(
  city: DemoCity,
  form: FormCode,
  month: Month,
  findings: ReadonlyMap<number, readonly Finding[]>,
  regions: ReadonlyMap<number, number>,
): Explanation[] {
  const faulty = new Set(
    city.faults.flatMap((fault) => (fault.form === form && fault.month === month ? fault.enterpriseId : [])),
  );
  return [...findings].flatMap(([enterpriseId, own]) => {
    const random = randomFor("explanation", form, month, enterpriseId);
    const isSilent = month === city.openMonth && random.chance(0.5);
    if (faulty.has(enterpriseId) || isSilent) return [];
    return own
      .filter(({ level }) => level === "soft")
      .map(({ checkId, field }) => ({
        form,
        month,
        enterpriseId,
        region: regions.get(enterpriseId) ?? city.city,
        checkId,
        field,
        text: sayingFor(checkId, random),
        accepted: month === city.openMonth ? (random.chance(0.4) ? true : null) : true,
      }));
  });
}

/** Approved changes of last year's figures (基数调整): an accepted explanation of the check that holds bases to what was filed. */
export function approvedBases(city: DemoCity, regions: ReadonlyMap<number, number>): Explanation[] {
  const approved = city.events.filter(({ kind }) => kind === "restated-base" || kind === "merger");
  return approved
    .flatMap(({ enterpriseId, fromMonth, toMonth, note }) =>
      (["output", "finance", "labour"] as const).flatMap((form) =>
        city
          .monthsOf(form)
          .filter((month) => month >= fromMonth && month <= toMonth)
          .flatMap((month) => baseChecks(form).map((check) => ({ form, month, check, note, id: enterpriseId ?? 0 }))),
      ),
    )
    .flatMap(({ form, month, check: [checkId, field], note, id }) =>
      city.corrected(form, id, month) === null
        ? []
        : [
            {
              form,
              month,
              enterpriseId: id,
              region: regions.get(id) ?? city.city,
              checkId,
              field,
              text: note,
              accepted: true,
            },
          ],
    );
}

const baseChecks = (form: FormCode): (readonly [checkId: string, field: string])[] =>
  form === "output"
    ? [
        ["output.filed-base", "output_base"],
        ["output.filed-base", "output_ytd_base"],
      ]
    : form === "finance"
      ? [["finance.filed-base", "revenue_ytd_base"]]
      : [["labour.filed-base", "staff_base"]];

/** Stores explanations. @param firstId is added to the demo's ids */
export async function insertExplanations(
  owner: Db,
  city: number,
  explanations: readonly Explanation[],
  firstId: number,
) {
  const rows = explanations.map(({ form, month, enterpriseId, region, checkId, field, text, accepted }) => [
    form,
    month,
    firstId + enterpriseId,
    region,
    checkId,
    field,
    text,
    accepted,
    onDayAfter(month, 9, 6),
  ]);
  await owner.query(
    `insert into explanation (city, by_user, form, month, enterprise_id, region, check_id, field, text, accepted, at)
     select $1::int, $2::text, n.*
       from unnest($3::text[], $4::int[], $5::int[], $6::int[], $7::text[], $8::text[], $9::text[], $10::boolean[],
                   $11::timestamptz[]) n`,
    [city, demoClerk.user, ...columnsOf(rows, 9)],
  );
}
