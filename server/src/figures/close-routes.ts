import { Type } from "typebox";
import { AsOfParameter, Faults, type Routes, sendFaults } from "../http/index.ts";
import { DragSchema } from "./close-schemas.ts";
import { drag } from "./drag.ts";
import { MonthParameter, oneOf, RegionParameter } from "./schemas.ts";

const tags = ["close"];
const IndicatorCode = Type.String({ maxLength: 80 });

/** Views over the sums of reports: who drags, who stands still, one enterprise, what a publication said. */
export const closeViewRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/drag",
    {
      schema: {
        operationId: "drag",
        tags,
        querystring: Type.Object({
          region: RegionParameter,
          month: MonthParameter,
          span: oneOf(["month", "ytd"]),
          indicator: IndicatorCode,
          by: oneOf(["region", "industry"]),
          county: Type.Optional(RegionParameter),
          industry: Type.Optional(Type.String({ pattern: "^[BCD]([0-9]{2})?$" })),
          size: Type.Optional(oneOf(["large", "medium", "small", "micro"])),
          asOf: Type.Optional(AsOfParameter),
        }),
        response: { 200: DragSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const view = await drag(db, actorOf(request), request.query);
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );
};
