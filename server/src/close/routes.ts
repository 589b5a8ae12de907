import type { Month } from "@diaodu/core/period";
import { Faults, type Routes, sendFaults } from "../http/index.ts";
import { closeView } from "./close-view.ts";
import { moveMonth } from "./move-month.ts";
import { ClosePlaceSchema, CloseViewSchema, MoveAnswerSchema, MoveBody } from "./schemas.ts";

/** The month's state by region: close, publish, unlock. */
export const closeRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/close",
    {
      schema: {
        operationId: "closeView",
        tags: ["close"],
        querystring: ClosePlaceSchema,
        response: { 200: CloseViewSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { month, ...place } = request.query;
      const view = await closeView(db, actorOf(request), { ...place, month: month as Month });
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );

  app.post(
    "/api/close",
    {
      schema: {
        operationId: "moveMonth",
        tags: ["close"],
        body: MoveBody,
        response: { 200: MoveAnswerSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { month, ...ask } = request.body;
      const moved = await moveMonth(db, actorOf(request), { ...ask, month: month as Month });
      return moved.ok ? moved.value : sendFaults(reply, moved.faults);
    },
  );
};
