import { Type } from "typebox";
import {
  AsOfParameter,
  Code,
  Faults,
  MonthParameter,
  RegionParameter,
  type Routes,
  sendFaults,
  Text,
  YearParameter,
} from "../http/index.ts";
import { compositesOf, saveComposites } from "./composites.ts";
import { cutsOf, saveCuts } from "./cuts.ts";
import { leadingOf } from "./leading.ts";
import { matchesOf } from "./matches.ts";
import {
  CompositeSchema,
  CutsSchema,
  LeadingSchema,
  MatchesSchema,
  SaveCompositesBody,
  SaveCutsBody,
  SeriesWorkSchema,
  WallSchema,
} from "./schemas.ts";
import { seriesWork } from "./series.ts";
import { lightsWall } from "./wall.ts";

const tags = ["monitor"];
const refusals = { "4xx": Faults };

const place = { region: RegionParameter, month: MonthParameter, asOf: Type.Optional(AsOfParameter) };

/** Watching (监测): the lights wall, cuts and composites, series adjusted and foreseen, cross-checks. */
export const lightRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/monitor/wall",
    {
      schema: {
        operationId: "lightsWall",
        tags,
        querystring: Type.Object({
          ...place,
          indicators: Type.Optional(
            Text(2000, {
              description:
                "Codes of indicators or groups, separated by commas; absent: the headlines, which `headlines` stands for in a list",
            }),
          ),
          deep: Type.Optional(Type.Boolean({ description: "All counties below instead of the next level" })),
        }),
        response: { 200: WallSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const wall = await lightsWall(db, actorOf(request), request.query);
      return wall.ok ? wall.value : sendFaults(reply, wall.faults);
    },
  );

  app.get(
    "/api/monitor/cuts",
    {
      schema: {
        operationId: "lightCuts",
        tags,
        querystring: Type.Object({ region: RegionParameter, year: YearParameter }),
        response: { 200: Type.Object({ cuts: Type.Array(CutsSchema) }), ...refusals },
      },
    },
    async (request) => ({ cuts: await cutsOf(db, actorOf(request), request.query) }),
  );

  app.put(
    "/api/monitor/cuts",
    {
      schema: { operationId: "saveCuts", tags, body: SaveCutsBody, response: { 200: CutsSchema, ...refusals } },
    },
    async (request, reply) => {
      const saved = await saveCuts(db, actorOf(request), request.body);
      return saved.ok ? saved.value : sendFaults(reply, saved.faults);
    },
  );

  app.get(
    "/api/monitor/composites",
    {
      schema: {
        operationId: "composites",
        tags,
        querystring: Type.Object({ region: RegionParameter }),
        response: { 200: Type.Object({ composites: Type.Array(CompositeSchema) }), ...refusals },
      },
    },
    async (request) => ({ composites: await compositesOf(db, actorOf(request), request.query.region) }),
  );

  app.put(
    "/api/monitor/composites",
    {
      schema: {
        operationId: "saveComposites",
        tags,
        body: SaveCompositesBody,
        response: { 200: Type.Object({ composites: Type.Array(CompositeSchema) }), ...refusals },
      },
    },
    async (request, reply) => {
      const saved = await saveComposites(db, actorOf(request), request.body);
      return saved.ok ? { composites: saved.value } : sendFaults(reply, saved.faults);
    },
  );

  app.get(
    "/api/monitor/series",
    {
      schema: {
        operationId: "seriesWork",
        tags,
        querystring: Type.Object({
          address: Text(400, {
            minLength: 1,
            description: "Words or canonical form; its month is the last known",
          }),
          asOf: Type.Optional(AsOfParameter),
        }),
        response: { 200: SeriesWorkSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const work = await seriesWork(db, actorOf(request), request.query);
      return work.ok ? work.value : sendFaults(reply, work.faults);
    },
  );

  app.get(
    "/api/monitor/leading",
    {
      schema: {
        operationId: "leading",
        tags,
        querystring: Type.Object({ ...place, indicator: Code }),
        response: { 200: LeadingSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const table = await leadingOf(db, actorOf(request), request.query);
      return table.ok ? table.value : sendFaults(reply, table.faults);
    },
  );

  app.get(
    "/api/monitor/matches",
    {
      schema: {
        operationId: "matches",
        tags,
        querystring: Type.Object(place),
        response: { 200: MatchesSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const table = await matchesOf(db, actorOf(request), request.query);
      return table.ok ? table.value : sendFaults(reply, table.faults);
    },
  );
};
