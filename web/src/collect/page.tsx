import { useText } from "../texts/index.ts";
import "../design/main-button.css";
import "./collect.css";
import { DropZone } from "./drop-zone.tsx";
import { History } from "./history.tsx";
import { PreviewView } from "./preview.tsx";
import { Refused } from "./refused.tsx";
import { Sending } from "./sending.tsx";
import { StoredView } from "./stored.tsx";
import { TaughtWords } from "./taught-words.tsx";
import { collectTexts } from "./texts.ts";
import { useImport } from "./use-import.ts";

/** 收数: a file is dropped, checked, stored; below, everything that was taken in before. */
export function CollectPage() {
  const text = useText(collectTexts);
  const { stage, said, take, readAgain, store, drop } = useImport();
  return (
    <div className="collect">
      <h1>{text("collect.title")}</h1>
      <DropZone isBare={stage.at !== "waiting"} onFile={(file) => void take(file)} />
      {stage.at === "sending" && <Sending fileName={stage.fileName} share={stage.share} />}
      {stage.at === "refused" && <Refused fileName={stage.fileName} refusal={stage.refusal} />}
      {stage.at === "preview" && (
        <PreviewView
          // Another file starts with nothing ticked; another reading of the same file keeps the ticks.
          key={stage.preview.token}
          {...stage}
          said={said}
          onSaid={(more) => void readAgain(more)}
          onStore={(confirmed) => void store(confirmed)}
          onDrop={drop}
        />
      )}
      {stage.at === "stored" && <StoredView stored={stage.stored} fileName={stage.fileName} onNext={drop} />}
      <History />
      <TaughtWords />
    </div>
  );
}
