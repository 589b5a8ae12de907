import type { Address } from "@diaodu/core/address";
import type { RegionCode } from "@diaodu/core/catalogue";
import type { Workings } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import type { FirmCourse } from "@diaodu/core/targets";
import { namesOf } from "../figures/enterprise-members.ts";
import type { Db } from "../store/index.ts";
import type { CourseFigures } from "./course.ts";
import { valueAt } from "./periods.ts";
import type { Levers } from "./schemas.ts";

type Halts = NonNullable<Levers["halts"]>;

/** An enterprise supposed to halt. */
export interface NamedFirm {
  code: string;
  name: string;
  from: Month;
}

/** With what it filed of the periods of a course, in the unit of what weighs it. */
export interface FirmOf extends NamedFirm {
  filed: FirmCourse;
}

/** Names of enterprises of a region that are supposed to halt. Run it as an actor. */
export async function firmsNamed(tx: Db, region: RegionCode, month: Month, halts: Halts): Promise<NamedFirm[]> {
  if (halts.length === 0) return [];
  const ids = halts.map(({ enterprise }) => enterprise);
  const names = await namesOf(tx, region, month, ids);
  return halts.flatMap(({ enterprise, from }) => {
    const named = names.get(enterprise);
    return named ? [{ code: named.code, name: named.name, from: from as Month }] : [];
  });
}

/** What enterprises filed of each period of a course: differences of their sums since the year's start, this year's and last year's. */
export function firmsAt(figures: CourseFigures, firms: readonly NamedFirm[], workings: Workings): FirmOf[] {
  const { weighedBy, points, target } = figures;
  if (!weighedBy) return [];
  const sumAt = (enterprise: string, month: Month, measure: "level" | "base"): number | null => {
    const address: Address = {
      region: target.region,
      indicator: weighedBy.code,
      month,
      span: "ytd",
      measure,
      filters: { enterprise },
    };
    return valueAt(address, workings);
  };
  return firms.map((firm) => {
    const filed = (measure: "level" | "base") =>
      singles(
        figures,
        points.map(({ month }) => sumAt(firm.code, month, measure)),
      );
    return { ...firm, filed: { now: filed("level"), base: filed("base") } };
  });
}

function singles({ points }: CourseFigures, sums: readonly (number | null)[]): Record<number, number | null> {
  return Object.fromEntries(
    points.map(({ month }, i) => {
      const [sum = null, before = null] = [sums[i], i === 0 ? 0 : sums[i - 1]];
      return [month, sum === null || before === null ? null : sum - before];
    }),
  );
}
