import { useEffect, useId, useRef, useState } from "react";
import { useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

interface DropZoneProps {
  /** Something else is on the page already: only the button to choose another file stays. */
  isBare: boolean;
  onFile: (file: File) => void;
  /** What to drop here, and the button's words; without them a bulletin of published figures. */
  lead?: string;
  choose?: string;
}

/** Takes a file dropped anywhere on the page, or chosen by the button. */
export function DropZone({ isBare, onFile, lead, choose }: DropZoneProps) {
  const text = useText(collectTexts);
  const isOver = useDrop(onFile);
  return (
    <div className="drop no-print" data-bare={isBare}>
      {!isBare && <p className="drop-lead">{lead ?? text("collect.lead")}</p>}
      <FilePicker
        label={isBare ? text("collect.chooseOther") : (choose ?? text("collect.choose"))}
        isMain={!isBare}
        onFile={onFile}
      />
      {!isBare && <p className="drop-formats">{text("collect.formats")}</p>}
      {isOver && <div className="drop-over">{text("collect.letGo")}</div>}
    </div>
  );
}

function FilePicker({ label, isMain, onFile }: { label: string; isMain: boolean; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <span className="file-picker">
      <input
        id={id}
        type="file"
        className="aside-text"
        accept=".xlsx,.xls,.csv,.txt"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className={isMain ? "main-button" : "quiet"}>
        {label}
      </label>
    </span>
  );
}

/** Whether a file is being dragged over the page. Without this the browser would leave the page for the file. */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const bringsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return isOver;
}
