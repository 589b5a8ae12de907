import { Type } from "typebox";
import { FormName } from "../collect/reports/schemas.ts";
import { AsOfParameter, Code, Faults, Id, type Routes, sendFaults, Text, Whole } from "../http/index.ts";
import { closeDiff } from "./close-diff.ts";
import { CloseDiffSchema, DragSchema, EnterpriseViewSchema, HaltedSchema } from "./close-schemas.ts";
import { drag } from "./drag.ts";
import { enterpriseView } from "./enterprise-view.ts";
import { halted } from "./halted.ts";
import { listedStatuses } from "./halted-firms.ts";
import { MonthParameter, oneOf, RegionParameter } from "./schemas.ts";

const tags = ["close"];
const IndustryCode = Text(3, { pattern: "^[BCD]([0-9]{2})?$" });

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
          indicator: Code,
          by: oneOf(["region", "industry"]),
          county: Type.Optional(RegionParameter),
          industry: Type.Optional(IndustryCode),
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

  app.get(
    "/api/halted",
    {
      schema: {
        operationId: "halted",
        tags,
        querystring: Type.Object({
          region: RegionParameter,
          month: MonthParameter,
          status: Type.Optional(oneOf(listedStatuses)),
          county: Type.Optional(RegionParameter),
          industry: Type.Optional(IndustryCode),
          first: Type.Optional(Whole({ minimum: 1, maximum: 2000, description: "How many of the list; 60" })),
          asOf: Type.Optional(AsOfParameter),
        }),
        response: { 200: HaltedSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const view = await halted(db, actorOf(request), request.query);
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );

  app.get(
    "/api/enterprises/:enterpriseId",
    {
      schema: {
        operationId: "enterprise",
        tags,
        params: Type.Object({ enterpriseId: Id }),
        querystring: Type.Object({ month: MonthParameter, asOf: Type.Optional(AsOfParameter) }),
        response: { 200: EnterpriseViewSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const view = await enterpriseView(db, actorOf(request), { id: request.params.enterpriseId, ...request.query });
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );

  app.get(
    "/api/close/diff",
    {
      schema: {
        operationId: "closeDiff",
        tags,
        querystring: Type.Object({ form: FormName, month: MonthParameter, region: RegionParameter }),
        response: { 200: CloseDiffSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const view = await closeDiff(db, actorOf(request), request.query);
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );
};
