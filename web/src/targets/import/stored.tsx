import { Link } from "@tanstack/react-router";
import { useText } from "../../texts/index.ts";
import type { Saved, TargetPreview } from "../answers.ts";
import { Remarks } from "../sheet/remarks.tsx";
import { importTexts } from "./texts.ts";

interface StoredProps {
  preview: TargetPreview;
  stored: Saved;
  onNext: () => void;
}

/** What came of a file, and where to go on. */
export function Stored({ preview, stored, onNext }: StoredProps) {
  const text = useText(importTexts);
  return (
    <section className="section" role="status">
      <h2>{text("import.stored", { stored: stored.stored })}</h2>
      <p>{preview.fileName}</p>
      <Remarks remarks={stored.remarks} />
      <p className="stored-ways">
        <Link to="/targets" className="main-button">
          {text("import.toSheet")}
        </Link>
        <button type="button" className="quiet" onClick={onNext}>
          {text("import.another")}
        </button>
      </p>
    </section>
  );
}
