import { TimeText, timeText } from "../../design/time-text.tsx";
import { type Column, DataTable } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { closeTexts } from "./texts.ts";
import type { CloseView } from "./use-close.ts";

type Step = CloseView["steps"][number];

/** Every step so far: who closed, published, unlocked, and why. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const text = useText(closeTexts);
  const language = useLanguage();
  const columns: Column<Step>[] = [
    {
      key: "at",
      title: text("close.when"),
      words: ({ at }) => timeText(at, language),
      draw: ({ at }) => <TimeText at={at} />,
    },
    { key: "state", title: text("close.state"), words: ({ state }) => text(`close.${state}`) },
    { key: "where", title: text("close.where"), words: ({ regionName }) => regionName },
    { key: "by", title: text("close.by"), words: ({ by }) => by },
    { key: "why", title: text("close.why"), words: ({ reason }) => reason },
  ];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("close.steps")}</h2>
      </div>
      {steps.length === 0 ? (
        <p className="section-note">{text("close.stepsNone")}</p>
      ) : (
        <DataTable
          title={text("close.steps")}
          columns={columns}
          rows={steps}
          keyOf={({ at, region, state }) => `${at} ${region} ${state}`}
          phone="stack"
        />
      )}
    </section>
  );
}
