import { Type } from "typebox";

const Both = Type.Object({ zh: Type.String(), en: Type.String() });

/** The body of every refusal. */
export const Faults = Type.Object({
  faults: Type.Array(
    Type.Object({
      code: Type.String(),
      message: Both,
      remedy: Both,
      status: Type.Integer(),
      where: Type.Optional(
        Type.Object({
          file: Type.Optional(Type.String()),
          sheet: Type.Optional(Type.String()),
          cell: Type.Optional(Type.String()),
          field: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
});

export const RegionParameter = Type.Integer({ minimum: 0, maximum: 999999, description: "GB/T 2260 code" });
export const MonthParameter = Type.Integer({ minimum: 190001, maximum: 219912, description: "yyyymm" });
export const AsOfParameter = Type.String({
  pattern: "^\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z)?$",
  description: "What was known at the end of this day",
});
