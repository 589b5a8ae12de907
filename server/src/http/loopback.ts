import type { FastifyReply, FastifyRequest } from "fastify";
import { httpFault } from "./errors.ts";
import { sendFaults } from "./failures.ts";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The embedded default trusts whoever sits at this machine, so a page of another site must not reach it through that
 * person's browser: neither under a foreign host name (DNS rebinding) nor with a write from a foreign origin.
 */
export async function refuseForeignPages(request: FastifyRequest, reply: FastifyReply) {
  const host = request.headers.host ?? "";
  if (!loopbackNames.has(host.replace(/:\d+$/, ""))) return sendFaults(reply, [httpFault("http/foreign-host")]);
  const origin = request.headers.origin;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && origin !== undefined && origin !== `http://${host}`) {
    return sendFaults(reply, [httpFault("http/foreign-origin")]);
  }
}
