import { Type } from "typebox";
import { Faults, Id, MonthParameter, RegionParameter, type Routes, sendFaults } from "../http/index.ts";
import { listRules, ruleWords, saveRule, tryRule } from "./rules/index.ts";
import {
  MonitorSummarySchema,
  RuleListSchema,
  RuleSchema,
  RuleWordsSchema,
  RunAnswerSchema,
  RunBody,
  SaveRuleBody,
  StepBody,
  TrialSchema,
  WarningDetailSchema,
  WarningListSchema,
} from "./schemas.ts";
import { monitorSummary } from "./summary.ts";
import { warningDetail } from "./warnings/detail.ts";
import { warningList } from "./warnings/list.ts";
import { moveWarning } from "./warnings/move-warning.ts";
import { runRules } from "./warnings/run-rules.ts";

const tags = ["warnings"];
const refusals = { "4xx": Faults };

/** Warnings (预警) and the rules that raise them. */
export const warningRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/warnings",
    {
      schema: {
        operationId: "warnings",
        tags,
        querystring: Type.Object({
          region: RegionParameter,
          month: MonthParameter,
          standing: Type.Optional(
            Type.Boolean({ description: "All that stand in the month, not only its new ones; default true" }),
          ),
        }),
        response: { 200: WarningListSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const list = await warningList(db, actorOf(request), request.query);
      return list.ok ? list.value : sendFaults(reply, list.faults);
    },
  );

  app.get(
    "/api/warnings/summary",
    {
      schema: {
        operationId: "monitorSummary",
        tags,
        querystring: Type.Object({ region: RegionParameter, month: MonthParameter }),
        response: { 200: MonitorSummarySchema, ...refusals },
      },
    },
    async (request, reply) => {
      const summary = await monitorSummary(db, actorOf(request), request.query);
      return summary.ok ? summary.value : sendFaults(reply, summary.faults);
    },
  );

  app.get(
    "/api/warnings/:id",
    {
      schema: {
        operationId: "warning",
        tags,
        params: Type.Object({ id: Id }),
        response: { 200: WarningDetailSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const detail = await warningDetail(db, actorOf(request), request.params.id);
      return detail.ok ? detail.value : sendFaults(reply, detail.faults);
    },
  );

  app.post(
    "/api/warnings/:id/steps",
    {
      schema: {
        operationId: "moveWarning",
        tags,
        params: Type.Object({ id: Id }),
        body: StepBody,
        response: { 200: WarningDetailSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const moved = await moveWarning(db, actorOf(request), request.params.id, request.body);
      return moved.ok ? moved.value : sendFaults(reply, moved.faults);
    },
  );

  app.post(
    "/api/warnings/run",
    { schema: { operationId: "runRules", tags, body: RunBody, response: { 200: RunAnswerSchema, ...refusals } } },
    async (request, reply) => {
      const run = await runRules(db, actorOf(request), request.body);
      return run.ok ? run.value : sendFaults(reply, run.faults);
    },
  );

  app.get(
    "/api/warning-rules",
    {
      schema: {
        operationId: "warningRules",
        tags,
        querystring: Type.Object({ region: RegionParameter }),
        response: { 200: RuleListSchema, ...refusals },
      },
    },
    async (request) => listRules(db, actorOf(request), request.query.region),
  );

  app.get(
    "/api/warning-rules/words",
    { schema: { operationId: "ruleWords", tags, response: { 200: RuleWordsSchema } } },
    () => ruleWords(),
  );

  app.put(
    "/api/warning-rules",
    {
      schema: { operationId: "saveRule", tags, body: SaveRuleBody, response: { 200: RuleListSchema, ...refusals } },
    },
    async (request, reply) => {
      const saved = await saveRule(db, actorOf(request), request.body);
      return saved.ok ? saved.value : sendFaults(reply, saved.faults);
    },
  );

  app.post(
    "/api/warning-rules/try",
    {
      schema: {
        operationId: "tryRule",
        tags,
        body: Type.Object({ home: RegionParameter, rule: RuleSchema }),
        response: { 200: Type.Object({ text: Type.String(), trial: TrialSchema }), ...refusals },
      },
    },
    async (request, reply) => {
      const tried = await tryRule(db, actorOf(request), request.body);
      return tried.ok ? tried.value : sendFaults(reply, tried.faults);
    },
  );
};
