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
  pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?Z)?$",
  description: "What was known at the end of this day",
});
