import { Type } from "typebox";
import { AsOfParameter, Code, Faults, IndustryParameter, type Routes, sendFaults, Text } from "../http/index.ts";
import { ask } from "./ask.ts";
import { catalogueView } from "./catalogue-view.ts";
import { indicatorView } from "./indicator-view.ts";
import { overview } from "./overview.ts";
import { explain, resolve } from "./resolve.ts";
import {
  AskSchema,
  CatalogueAnswerSchema,
  ContextSchema,
  ExplanationSchema,
  FigureSchema,
  IndicatorViewSchema,
  MonthParameter,
  OverviewSchema,
  RegionParameter,
  SharedExplanation,
  SharedFigure,
  SpanName,
  TableRequestSchema,
} from "./schemas.ts";
import { tableWorkbook } from "./table.ts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const Optional = Type.Optional;
const AddressText = Text(400, { minLength: 1, description: "Words or canonical form" });

/** Figures for screens and for other programs: one by address, many at once, and the views of 总览, 指标 and 问数. */
export const figureRoutes: Routes = (app, { db, actorOf }) => {
  app.addSchema(SharedFigure);
  app.addSchema(SharedExplanation);

  app.get(
    "/api/catalogue",
    {
      schema: {
        operationId: "catalogue",
        tags: ["figures"],
        querystring: Type.Object({ region: Optional(RegionParameter) }),
        response: { 200: CatalogueAnswerSchema, "4xx": Faults },
      },
    },
    (request) => catalogueView(db, actorOf(request), request.query.region),
  );

  app.post(
    "/api/figures",
    {
      schema: {
        operationId: "figures",
        tags: ["figures"],
        body: Type.Object({ addresses: Type.Array(AddressText, { maxItems: 5000 }), context: Optional(ContextSchema) }),
        response: { 200: Type.Object({ figures: Type.Array(FigureSchema) }), "4xx": Faults },
      },
    },
    async (request) => {
      const { addresses, context } = request.body;
      return { figures: await resolve(db, actorOf(request), addresses, context) };
    },
  );

  app.get(
    "/api/figures/explain",
    {
      schema: {
        operationId: "explain",
        tags: ["figures"],
        querystring: Type.Object({ address: AddressText, asOf: Optional(AsOfParameter) }),
        response: { 200: ExplanationSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { address, asOf } = request.query;
      const explanation = await explain(db, actorOf(request), address, asOf ? { asOf } : {});
      return explanation.ok ? explanation.value : sendFaults(reply, explanation.faults);
    },
  );

  app.get(
    "/api/overview",
    {
      schema: {
        operationId: "overview",
        tags: ["figures"],
        querystring: Type.Object({ region: RegionParameter, month: MonthParameter, asOf: Optional(AsOfParameter) }),
        response: { 200: OverviewSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { region, month, asOf } = request.query;
      const view = await overview(db, actorOf(request), region, month, asOf);
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );

  app.get(
    "/api/indicators/:code",
    {
      schema: {
        operationId: "indicator",
        tags: ["figures"],
        params: Type.Object({ code: Code }),
        querystring: Type.Object({
          region: RegionParameter,
          from: Optional(MonthParameter),
          to: Optional(MonthParameter),
          span: Optional(SpanName),
          asOf: Optional(AsOfParameter),
          industry: Optional(IndustryParameter),
          compare: Optional(Text(1000, { description: "Indicator codes, separated by commas" })),
        }),
        response: { 200: IndicatorViewSchema, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const view = await indicatorView(db, actorOf(request), request.params.code, request.query);
      return view.ok ? view.value : sendFaults(reply, view.faults);
    },
  );

  app.get(
    "/api/ask",
    {
      schema: {
        operationId: "ask",
        tags: ["figures"],
        querystring: Type.Object({
          q: Text(400),
          region: Optional(RegionParameter),
          month: Optional(MonthParameter),
        }),
        response: { 200: AskSchema, "4xx": Faults },
      },
    },
    (request) => ask(db, actorOf(request), request.query),
  );

  app.post(
    "/api/tables.xlsx",
    {
      schema: {
        operationId: "tableWorkbook",
        tags: ["figures"],
        body: TableRequestSchema,
        response: {
          200: Type.Unsafe<Uint8Array>({ type: "string", format: "binary", contentMediaType: xlsxType }),
          "4xx": Faults,
        },
      },
    },
    async (request, reply) => {
      const bytes = await tableWorkbook(db, actorOf(request), request.body);
      return reply
        .header("content-type", xlsxType)
        .header(
          "content-disposition",
          `attachment; filename="table.xlsx"; filename*=UTF-8''${encodeURIComponent(`${request.body.title}.xlsx`)}`,
        )
        .send(bytes);
    },
  );
};
