import { type ReactNode, useId } from "react";

interface StoreBarProps {
  /** What the button says. */
  label: string;
  /** Why nothing can be stored now; absent where it can. */
  hindrance: string | undefined;
  isStoring?: boolean;
  /** Stands beside the button where nothing hinders. */
  note?: ReactNode;
  /** What a person may still say before storing. */
  before?: ReactNode;
  tools?: ReactNode;
  dropLabel: string;
  onStore: () => void;
  onDrop: () => void;
}

/** All of a file in, in one go, or put aside; where storing cannot be, the reason stands beside the button. */
export function StoreBar(props: StoreBarProps) {
  const { label, hindrance, isStoring = false, note, before, tools, dropLabel, onStore, onDrop } = props;
  const id = useId();
  return (
    <div className="commit no-print">
      {before}
      <button
        type="button"
        className="main-button"
        disabled={hindrance !== undefined || isStoring}
        aria-describedby={id}
        onClick={onStore}
      >
        {label}
      </button>
      <span id={id} className="section-note">
        {hindrance ?? note}
      </span>
      <span className="section-tools">
        {tools}
        <button type="button" className="quiet" onClick={onDrop}>
          {dropLabel}
        </button>
      </span>
    </div>
  );
}
