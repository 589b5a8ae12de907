import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import type { ReportPreview, StoredReports } from "./answers.ts";
import { importTexts } from "./import-texts.ts";
import { UndoBatch } from "./undo-batch.tsx";

interface ImportStoredProps {
  preview: ReportPreview;
  stored: StoredReports;
  onNext: () => void;
}

/** Plain confirmation: how many were stored, where the doubts are, and the way back. */
export function ImportStored({ preview, stored: { batchId, stored, doubts }, onNext }: ImportStoredProps) {
  const text = useText(importTexts);
  const [isUndoing, setIsUndoing] = useState(false);
  return (
    <div className="stored" role="status">
      <h3>{text("import.stored", { stored })}</h3>
      <p className="section-note">{preview.fileName}</p>
      {doubts > 0 && <p>{text("import.storedDoubts", { doubts })}</p>}
      <p className="ways">
        {doubts > 0 && (
          <Link to="/enterprises/review" className="main-button">
            {text("import.toReview")}
          </Link>
        )}
        <button type="button" className="quiet" onClick={onNext}>
          {text("import.another")}
        </button>
        <button type="button" className="quiet" onClick={() => setIsUndoing(true)}>
          {text("import.undo")}
        </button>
      </p>
      {isUndoing && (
        <UndoBatch
          batch={{ id: batchId, fileName: preview.fileName, stored }}
          onClose={() => setIsUndoing(false)}
          onUndone={onNext}
        />
      )}
    </div>
  );
}
