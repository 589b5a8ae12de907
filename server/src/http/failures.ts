import { randomUUID } from "node:crypto";
import type { Fault } from "@diaodu/core/errors";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { LockLost } from "../store/index.ts";
import { uploadLimit } from "./app.ts";
import { httpFault } from "./errors.ts";

/** Every refusal leaves in one shape: `{ faults: Fault[] }`, with the status of the first. */
export function sendFaults(reply: FastifyReply, faults: readonly Fault[]) {
  return reply.status(faults[0]?.status ?? 400).send({ faults });
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  return sendFaults(reply, [httpFault("http/not-found", { path: request.url })]);
}

/** Faults of the caller are named; faults of our own get a number here and their details in the server's log only. */
export function answerFailure(failure: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  if (failure.code === "FST_REQ_FILE_TOO_LARGE" || failure.statusCode === 413) {
    return sendFaults(reply, [httpFault("http/too-large", { limit: uploadLimit / 1024 / 1024 })]);
  }
  if (failure.code === "FST_ERR_BAD_URL" || failure.code === "FST_ERR_MAX_PARAM_LENGTH")
    return badFields(reply, ["url"]);
  if (failure.validation) return badFields(reply, [...new Set(failure.validation.map(fieldOf))]);
  if (failure.statusCode !== undefined && failure.statusCode < 500) {
    return sendFaults(reply, [httpFault("http/bad-request", { detail: failure.message })]);
  }
  if (failure instanceof LockLost) return sendFaults(reply, [httpFault("http/folder-taken")]);
  const id = randomUUID().slice(0, 8);
  process.stderr.write(`${new Date().toISOString()} fault ${id}: ${failure.stack ?? failure.message}\n`);
  return sendFaults(reply, [httpFault("http/broken", { id })]);
}

/** The request's own name of what a schema refused: asOf, addresses.0. */
export function fieldOf({ instancePath, params }: { instancePath: string; params: object }): string {
  const { requiredProperties, missingProperty }: Record<string, unknown> = { ...params };
  const missing = [requiredProperties, missingProperty].flat().filter((name) => typeof name === "string");
  return [...instancePath.split("/").filter(Boolean), ...missing].join(".") || "body";
}

export const badField = (field: string): Fault => ({ ...httpFault("http/bad-field", { field }), where: { field } });

export const badFields = (reply: FastifyReply, fields: readonly string[]) => sendFaults(reply, fields.map(badField));
