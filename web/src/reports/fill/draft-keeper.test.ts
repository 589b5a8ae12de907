import type { ReportValues } from "@diaodu/core/collect";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../../api.ts";
import { DraftKeeper, type Held } from "./draft-keeper.ts";

const refusal = (status: number) =>
  new Refusal([{ code: "report/changed-meanwhile", status, message: { zh: "", en: "" }, remedy: { zh: "", en: "" } }]);

/** A server that holds one draft. */
function aServer(start: ReportValues) {
  const server = {
    held: { values: start, version: 1, by: null, doubts: [] } as Held,
    isDown: false,
    saves: 0,
    save: async (version: number, values: ReportValues) => {
      server.saves += 1;
      if (server.isDown) throw refusal(0);
      if (version !== server.held.version) throw refusal(409);
      server.held = { ...server.held, values, version: version + 1 };
      return { version: version + 1, at: "2026-04-08T06:03:00.000Z", doubts: [] };
    },
    reread: async () => server.held,
  };
  const keeper = new DraftKeeper({ ...server.held, savedAt: null }, server);
  const settled = () => vi.advanceTimersByTimeAsync(20_000);
  return { server, keeper, settled };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe("a form that is being typed", () => {
  it("is saved once typing pauses, not at each key", async () => {
    const { server, keeper, settled } = aServer({ output: null });
    for (const output of [1, 12, 120]) keeper.type({ output });
    await settled();
    expect(server.saves).toBe(1);
    expect(server.held.values).toEqual({ output: 120 });
    expect(keeper.now()).toMatchObject({ saving: "saved", savedAt: "2026-04-08T06:03:00.000Z" });
  });

  it("is saved by itself when the server answers again", async () => {
    const { server, keeper, settled } = aServer({ output: null });
    server.isDown = true;
    keeper.type({ output: 120 });
    await settled();
    expect(keeper.now()).toMatchObject({ saving: "failed", values: { output: 120 } });
    server.isDown = false;
    await settled();
    expect(server.held.values).toEqual({ output: 120 });
  });

  it("takes in what somebody else changed elsewhere in it", async () => {
    const { server, keeper, settled } = aServer({ output: null, sales: null });
    server.held = { ...server.held, values: { output: null, sales: 90 }, version: 7, by: "李会计" };
    keeper.type({ output: 120, sales: null });
    await settled();
    expect(server.held.values).toEqual({ output: 120, sales: 90 });
    expect(keeper.now()).toMatchObject({
      saving: "saved",
      meanwhile: { by: "李会计", taken: ["sales"], disputed: [] },
    });
  });

  it("stops and asks where both changed one value, and saves what was chosen", async () => {
    const { server, keeper, settled } = aServer({ output: 1, sales: 1 });
    server.held = { ...server.held, values: { output: 100, sales: 80 }, version: 7, by: "李会计" };
    keeper.type({ output: 120, sales: 90 });
    await settled();
    expect(keeper.now().saving).toBe("disputed");
    expect(server.held.values).toEqual({ output: 100, sales: 80 });
    keeper.decide({ output: "theirs", sales: "mine" });
    await settled();
    expect(server.held.values).toEqual({ output: 100, sales: 90 });
  });
});
