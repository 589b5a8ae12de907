import { organisationCheck, type RegionCode, usccCheck } from "@diaodu/core/catalogue";
import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { type Actor, type Db, localAdministrator } from "../../store/index.ts";
import { anEnterprise, aState } from "../roster/testing.ts";
import type { MonthGate, ReportDelta } from "./types.ts";

export const [shuangqing, daxiang] = [430502, 430503];
export const march = 202503 as Month;

/** A well-formed unified social credit code of 邵阳市, another for each number. */
export function aCode(number: number): string {
  const organisation = String(10_000_000 + number);
  const first17 = `91430500${organisation}${organisationCheck(organisation)?.check}`;
  return first17 + usccCheck(first17)?.check;
}

/** An enterprise that has been on the roster since 2023. Its code is that of `number`. */
export async function aFirm(db: Db, number: number, wish: Partial<{ name: string; region: number }> = {}) {
  const id = await anEnterprise(db, aCode(number));
  await aState(db, id, 202301, { name: `${number}厂`, region: shuangqing, ...wish });
  return id;
}

export const clerkOf = (region: number, user = `${region}统计员`): Actor => ({
  ...localAdministrator,
  user,
  role: "clerk",
  scope: { from: region as RegionCode, to: region as RegionCode },
});

/** A plain report of the form output for March: nothing in it is in doubt. */
export const plainOutput = {
  output: 1000,
  output_ytd: 3000,
  sales: 980,
  sales_ytd: 2940,
  export: 0,
  export_ytd: 0,
  electricity: 10.25,
  electricity_ytd: 30.75,
  employees: 50,
};

/** A close that locks the regions given and notes what it is told. */
export function aGate(
  closed: readonly number[] = [],
): MonthGate & { told: { month: Month; deltas: readonly ReportDelta[] }[] } {
  const told: { month: Month; deltas: readonly ReportDelta[] }[] = [];
  return {
    told,
    closedRegions: async () => closed.map((region) => ({ region, state: "closed" })),
    stored: async (_tx, _actor, _form: FormCode, month, deltas) => void told.push({ month, deltas }),
  };
}
