import { columnName, form as formOf } from "@diaodu/core/collect";
import type { Garden, SpoiledReport } from "./plant.ts";

/** Output and sales above what was made, month after month, with electricity as it was. */
export function plantPadding({ form, ledger, planted }: Garden): SpoiledReport[] {
  if (form !== "output") return [];
  return planted.padding.flatMap(({ firm: { id }, from, factor }) => {
    let inYear = { year: 0, output: 0, sales: 0 };
    return [...ledger.keys()]
      .filter((m) => m >= from)
      .flatMap((m) => {
        const values = ledger.get(m)?.get(id)?.values;
        if (!values) return [];
        if (Math.floor(m / 100) !== inYear.year) inYear = { year: Math.floor(m / 100), output: 0, sales: 0 };
        const padded = { ...values };
        for (const field of ["output", "sales"] as const) {
          const ytd = columnName(field, "ytd");
          const month = values[field] ?? values[ytd] ?? 0;
          inYear[field] += Math.round(month * (factor - 1));
          padded[ytd] = (values[ytd] ?? 0) + inYear[field];
          if (values[field] !== null) padded[field] = Math.round(month * factor);
        }
        const field = values.output === null ? "output_ytd" : "output";
        const note = `产值虚增约${Math.round((factor - 1) * 100)}%，与用电量不匹配`;
        return [{ values: padded, fault: { form, month: m, enterpriseId: id, kind: "padded" as const, field, note } }];
      });
  });
}

/** Figures that were published before the enterprise put them right. */
export function plantLateCorrections({ form, ledger, planted }: Garden): SpoiledReport[] {
  if (form !== "output") return [];
  return planted.correctedLate.flatMap(({ firm: { id }, month, factor }) => {
    const values = ledger.get(month)?.get(id)?.values;
    if (!values) return [];
    const wrong = { ...values };
    for (const column of ["output_ytd", "sales_ytd"]) wrong[column] = Math.round((values[column] ?? 0) * factor);
    const note = `公布之后订正，原报为应报数的${factor}倍`;
    const main = columnName(formOf(form).main, "ytd");
    return [
      { values: wrong, fault: { form, month, enterpriseId: id, kind: "corrected-late" as const, field: main, note } },
    ];
  });
}
