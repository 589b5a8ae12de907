import { existsSync } from "node:fs";
import { join } from "node:path";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import staticFiles from "@fastify/static";
import swagger from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyRequest, type FastifyServerOptions } from "fastify";
import { type Actor, type Db, localAdministrator, projectRoot } from "../store/index.ts";
import { answerFailure, answerNotFound } from "./failures.ts";
import { refuseForeignPages } from "./loopback.ts";
import { checkedBySchema } from "./typed.ts";
import { refuseUnstorable } from "./well-formed.ts";

/** What every route may use. */
export interface Services {
  db: Db;
  /** Who asks. One local administrator until sign-in exists. */
  actorOf(request: FastifyRequest): Actor;
}

export type App = ReturnType<typeof newApp>;
/** A domain's routes: `app.get("/api/…", { schema }, handler)`. */
export type Routes = (app: App, services: Services) => void;

/** Bytes of the largest upload; what is larger is refused while it streams in. */
export const uploadLimit = 64 * 1024 * 1024;

/** The HTTP door: the API of all domains, its OpenAPI document, and the built web pages. */
export async function buildApp(services: Pick<Services, "db"> & Partial<Services>, routes: readonly Routes[]) {
  const app = newApp();
  app.addHook("onRequest", refuseForeignPages);
  app.addHook("preValidation", refuseUnstorable);
  app.setErrorHandler(answerFailure);
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSecurityPolicy }, hsts: false });
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 20 } });
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Diaodu 调度", version: "1", description: "Figures with addresses." } },
    // Shared schemas keep their names in the document, so that the web client has a type `Figure` and not `def-0`.
    refResolver: { buildLocalReference: (schema, _base, _fragment, index) => String(schema.$id ?? `def-${index}`) },
  });
  await app.register(async (scope) => {
    // Here, not on the root: a scope that adds shared schemas makes its compiler anew, and would fall back to Ajv, which
    // takes "Infinity" and "0x10" for numbers.
    scope.setValidatorCompiler(checkedBySchema);
    const all: Services = { actorOf: () => localAdministrator, ...services };
    for (const domain of routes) domain(scope as App, all);
    scope.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
  });
  await servePages(app);
  return app;
}

const options: FastifyServerOptions = {
  logger: false,
  bodyLimit: 4 * 1024 * 1024,
  // A long word in a path is refused by its schema, which names it.
  routerOptions: { maxParamLength: 16_384 },
  frameworkErrors: (failure, request, reply) => void answerFailure(failure, request, reply),
};

const newApp = () => Fastify(options).withTypeProvider<TypeBoxTypeProvider>();

/** Ant Design writes style elements and chart tooltips write style attributes; nothing else comes from anywhere else. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  upgradeInsecureRequests: null,
};

/** The single page answers every path that is not the API's or a file's. */
async function servePages(app: App) {
  const root = join(projectRoot(), "web/dist");
  if (!existsSync(root)) {
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  await app.register(staticFiles, {
    root,
    // Vite names assets by their content, so those may be kept for ever; the page itself is asked for each time.
    setHeaders: (reply, path) => {
      reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
    preCompressed: true,
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && !request.url.startsWith("/api/");
    return isPage ? reply.sendFile("index.html") : answerNotFound(request, reply);
  });
}
