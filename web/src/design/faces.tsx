import type { Fault, Where } from "@diaodu/core/errors";
import type { ReactNode } from "react";
import { Refusal } from "../api.ts";
import { useLanguage, useText } from "../texts/index.ts";
import "./faces.css";
import { designTexts } from "./texts.ts";

/** What a screen needs to know of a query to choose its face. A `useQuery` answer fits. */
export interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  refetch?: () => unknown;
}

interface FacesProps<T> {
  asked: Asked<T>;
  /** Whether an answer holds nothing to show. */
  isEmpty?: (data: T) => boolean;
  /** The empty face: what is not there, and what to do about it. */
  empty?: ReactNode;
  /** Blank lines while waiting, about as high as what will come. */
  lines?: number;
  children: (data: T) => ReactNode;
}

/** A screen's four faces: loading, empty (and what to do), failed (message and remedy), ready. */
export function Faces<T>({ asked, isEmpty, empty, lines = 4, children }: FacesProps<T>) {
  if (asked.data === undefined) {
    return asked.error ? <Failed error={asked.error} retry={asked.refetch} /> : <Loading lines={lines} />;
  }
  return isEmpty?.(asked.data) ? empty : children(asked.data);
}

export function Loading({ lines = 4 }: { lines?: number }) {
  const text = useText(designTexts);
  return (
    <div role="status" aria-busy="true" className="no-print">
      <span className="aside-text">{text("face.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        // Lines are all alike and never reordered.
        <div className="face-line" key={line} />
      ))}
    </div>
  );
}

/** @param title what is not there @param remedy what to do about it @param children links or buttons that do it */
export function Empty(props: { title: string; remedy?: string; children?: ReactNode }) {
  return (
    <div className="face">
      <p className="face-title">{props.title}</p>
      {props.remedy && <p className="face-remedy">{props.remedy}</p>}
      {props.children && <div className="face-actions">{props.children}</div>}
    </div>
  );
}

export function Failed({ error, retry }: { error: Error; retry?: (() => unknown) | undefined }) {
  const text = useText(designTexts);
  // Anything but a refusal is a fault of our own; the boundary above words it.
  if (!(error instanceof Refusal)) throw error;
  return (
    <div className="face face-failed" role="alert">
      {error.faults.map((fault) => (
        <FaultLines key={`${fault.code} ${place(fault.where)}`} fault={fault} />
      ))}
      {retry && (
        <div className="face-actions">
          <button type="button" className="quiet" onClick={() => retry()}>
            {text("face.retry")}
          </button>
        </div>
      )}
    </div>
  );
}

/** One fault as people read it: what is wrong, where, what to do. */
export function FaultLines({ fault }: { fault: Fault }) {
  const language = useLanguage();
  const text = useText(designTexts);
  const where = place(fault.where);
  return (
    <>
      <p className="face-title">{fault.message[language]}</p>
      {where && <p className="face-remedy">{text("face.where", { where })}</p>}
      <p className="face-remedy">{fault.remedy[language]}</p>
    </>
  );
}

const place = (where: Where | undefined): string =>
  [where?.file, where?.sheet, where?.cell, where?.field].filter(Boolean).join(" · ");
