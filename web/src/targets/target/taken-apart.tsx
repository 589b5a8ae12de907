import { indicator } from "@diaodu/core/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useSettledView, useTurn } from "../../app/view.ts";
import { Choice } from "../../design/choice.tsx";
import { Empty, Faces } from "../../design/faces.tsx";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { Decomposition, Part, TargetDetail } from "../answers.ts";
import { type TakenApart as By, decompositionQuery } from "../queries.ts";
import { PartsPlan } from "./parts-plan.tsx";
import { PartsSum } from "./parts-sum.tsx";
import { goalTexts } from "./texts.ts";

/** A target taken apart: what each part is told, what its base asks of it, and what it must reach from now on. */
export function TakenApart({ detail, by }: { detail: TargetDetail; by: By }) {
  const text = useText(goalTexts);
  const { month } = useSettledView();
  const asked = useQuery(decompositionQuery(detail.row.goal, by, month));
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("apart.title")}</h2>
        {by !== "regions" && <TimePick by={by} />}
      </div>
      <Faces
        asked={asked}
        lines={6}
        isEmpty={({ parts }) => parts.length === 0}
        empty={<Nothing notes={asked.data?.notes ?? []} />}
      >
        {(apart) => <Parts key={`${apart.goal} ${apart.by}`} detail={detail} apart={apart} />}
      </Faces>
    </section>
  );
}

function TimePick({ by }: { by: "months" | "quarters" }) {
  const text = useText(goalTexts);
  const turn = useTurn();
  return (
    <Choice
      title={text("apart.by")}
      value={by}
      options={(["months", "quarters"] as const).map((value) => ({ value, label: text(`apart.${value}`) }))}
      onChange={(chosen) => void turn({ by: chosen === "months" ? undefined : chosen }, true)}
    />
  );
}

function Nothing({ notes }: { notes: readonly string[] }) {
  const text = useText(goalTexts);
  return <Empty title={text("apart.none")} remedy={notes.length > 0 ? notes.join("；") : text("apart.noneRemedy")} />;
}

function Parts({ detail, apart }: { detail: TargetDetail; apart: Decomposition }) {
  const text = useText(goalTexts);
  const columns = useColumns(detail, apart);
  const title = text(`apart.table.${apart.by}`, { name: detail.row.name });
  return (
    <>
      <PartsSum apart={apart} />
      <div className="goal-apart">
        <DataTable title={title} columns={columns} rows={apart.parts} keyOf={({ key }) => key} phone="stack" />
      </div>
      {apart.notes.map((note) => (
        <p key={note} className="section-note">
          {note}
        </p>
      ))}
      <p className="target-tools no-print">
        <ExportButton title={title} columns={columns} rows={apart.parts} />
      </p>
      <PartsPlan detail={detail} apart={apart} />
    </>
  );
}

function useColumns({ row }: TargetDetail, { by, unit }: Decomposition): Column<Part>[] {
  const text = useText(goalTexts);
  const of = indicator(row.entry.indicator);
  const [own, decimals] = [of?.unit ?? "", of?.decimals ?? 2];
  const told = unit === own ? decimals : 1;
  const plain = (
    key: "base" | "weight" | "lastYear" | "assigned" | "implied" | "level" | "needed" | "actual" | "uniform",
    of: string,
    digits: number,
  ): Column<Part> => ({
    key,
    title: text(`apart.${key}`),
    ...(of ? { unit: of } : {}),
    decimals: digits,
    count: (part) => part[key] ?? null,
  });
  return [
    { key: "name", title: text(by === "regions" ? "apart.place" : "apart.part"), words: ({ name }) => name },
    plain("base", own, decimals),
    plain("weight", "%", 1),
    plain("lastYear", "%", 1),
    plain("assigned", unit, told),
    plain("implied", unit, told),
    plain("level", own, decimals),
    ...(by === "regions" ? [plain("uniform", unit, told)] : [plain("actual", unit, told)]),
    plain("needed", unit, told),
  ];
}
