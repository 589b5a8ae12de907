import { type RegionCode, region } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Answer, Refusal } from "../api.ts";
import "../collect/collect.css";
import { DropZone } from "../collect/drop-zone.tsx";
import { Refused } from "../collect/refused.tsx";
import { Sending } from "../collect/sending.tsx";
import { sendFile } from "../collect/upload.ts";
import { useText } from "../texts/index.ts";
import type { RosterPlace } from "./queries.ts";
import { candidateTexts, importTexts } from "./texts.ts";

type Taken = Answer<"importCandidates">;

/** A department's list dropped: taken in whole, or refused with every fault. */
export function CandidateImport({ place }: { place: RosterPlace }) {
  const text = useText(candidateTexts);
  const imports = useText(importTexts);
  const level = region(place.region)?.level;
  return (
    <section className="section no-print">
      <div className="section-head">
        <h2>{text("candidates.import")}</h2>
      </div>
      {level === "prefecture" || level === "county" ? (
        <ListOnItsWay place={place} />
      ) : (
        <p className="section-note">{imports("import.notHere")}</p>
      )}
    </section>
  );
}

function ListOnItsWay({ place }: { place: RosterPlace }) {
  const text = useText(candidateTexts);
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const taking = useMutation({
    mutationFn: (file: File) => {
      const said = { home: place.region as RegionCode, month: place.month as Month };
      return sendFile<Taken>("/api/roster/candidates/import", file, said, setShare, new AbortController().signal);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["roster"] }),
  });
  const fileName = taking.variables?.name ?? "";
  return (
    <>
      <DropZone
        isBare={!taking.isIdle}
        lead={text("candidates.importLead")}
        onFile={(file) => {
          setShare(0);
          taking.mutate(file);
        }}
      />
      {taking.isPending && <Sending fileName={fileName} share={share} />}
      {taking.error instanceof Refusal && <Refused fileName={fileName} refusal={taking.error} />}
      {taking.data && (
        <p className="notice" role="status">
          {text("candidates.taken", taking.data)}
        </p>
      )}
    </>
  );
}
