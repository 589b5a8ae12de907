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
