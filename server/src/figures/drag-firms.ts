import { industryCode, type RegionCode, sizeNumber } from "@diaodu/core/catalogue";
import type { EnterpriseStatus } from "@diaodu/core/check";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { type DragFrame, partsOf } from "./drag-frame.ts";
import { byChange, type Member, namesOf, reportsOf } from "./enterprise-members.ts";
import { statusOf } from "./enterprise-state.ts";
import { mainLine } from "./form-figures.ts";

/** An enterprise among the parts of a whole. */
export interface DragFirm {
  id: number;
  code: string;
  name: string;
  region: RegionCode;
  /** GB/T 4754 code of its division. */
  industry: string;
  status: EnterpriseStatus;
}

/** Enterprises that the view names: those of the opened cell, and of the whole those that pull it most, either way. */
export interface DragFirms {
  opened: DragFirm[];
  down: DragFirm[];
  up: DragFirm[];
}

/** Pullers named in each direction. */
const topCount = 8;

export function dragFirms(db: Db, actor: Actor, frame: DragFrame): Promise<DragFirms> {
  const { line, asked, path, opened } = frame;
  const isFirms = partsOf(frame, opened) === "enterprises";
  return asActor(db, actor, async (tx) => {
    if (path.length > 1 && !isFirms) return { opened: [], down: [], up: [] };
    const size = asked.size ? sizeNumber(asked.size) : 0;
    const members = byChange(line, asked.span, await reportsOf(tx, line, asked.month, { ...opened, size }));
    const chosen = { opened: isFirms ? members : [], ...(path.length > 1 ? noPullers : pullersOf(members)) };
    const ids = Object.values(chosen).flatMap((list) => list.map(({ report }) => report.enterpriseId));
    const names = await namesOf(tx, asked.region, asked.month, [...new Set(ids)]);
    const firms = (list: readonly Member[]) =>
      list.flatMap(({ report }): DragFirm[] => {
        const named = names.get(report.enterpriseId);
        const { region, industry } = report;
        const status = statusOf(mainLine(line.form), report, asked.span);
        return named ? [{ ...named, region: region as RegionCode, industry: industryCode(industry), status }] : [];
      });
    return { opened: firms(chosen.opened), down: firms(chosen.down), up: firms(chosen.up) };
  });
}

const noPullers = { down: [], up: [] };

function pullersOf(members: readonly Member[]): { down: Member[]; up: Member[] } {
  const change = ({ now, base }: Member): number => (now === null || base === null ? 0 : now - base);
  return {
    down: members.filter((member) => change(member) < 0).slice(0, topCount),
    up: members
      .filter((member) => change(member) > 0)
      .slice(-topCount)
      .reverse(),
  };
}
