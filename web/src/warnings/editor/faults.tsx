import type { Fault } from "@diaodu/core/errors";
import { createContext, type ReactNode, useContext, useId } from "react";
import { Refusal } from "../../api.ts";
import { FaultLines } from "../../design/faces.tsx";
import { useLanguage } from "../../texts/index.ts";

/** What the server found wrong with the rule as it was last sent. */
export const FaultsContext = createContext<readonly Fault[]>([]);

export const faultsOf = (error: Error | null): readonly Fault[] => (error instanceof Refusal ? error.faults : []);

/**
 * A field's name however it was said, as a path inside the rule.
 * @example pathOf("/rule/conditions/0/figure") // "conditions.0.figure"
 * @example pathOf("rule.conditions[0].figure") // "conditions.0.figure"
 */
export const pathOf = (field: string): string =>
  field
    .split(/[./[\]]+/)
    .filter((part) => part !== "" && part !== "body" && part !== "rule")
    .join(".");

const fields: readonly RegExp[] = [
  /^name$/,
  /^owner$/,
  /^note$/,
  /^severity$/,
  /^worsens(\.|$)/,
  /^scope(\.|$)/,
  /^(raiseAfter|clearAfter|rearmMonths)$/,
  /^conditions\.\d+(\.|$)/,
];

/** Faults that no field of the form shows. */
export const unplaced = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ where }) => !fields.some((field) => field.test(pathOf(where?.field ?? ""))));

/** @param deep those of its parts too */
function useFaultsAt(at: string, deep: boolean): readonly Fault[] {
  return useContext(FaultsContext).filter(({ where }) => {
    const path = pathOf(where?.field ?? "");
    return path === at || (deep && path.startsWith(`${at}.`));
  });
}

interface Marked {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

interface FieldProps {
  label: string;
  /** Its path inside the rule: conditions.0.by */
  at: string;
  /** Shows the faults of its parts too. */
  deep?: boolean;
  children: (marked: Marked) => ReactNode;
}

/** A field with its label before it, and under it what is wrong with it. */
export function Field({ label, at, deep = false, children }: FieldProps) {
  const id = useId();
  const faults = useFaultsAt(at, deep);
  const isWrong = faults.length > 0;
  return (
    <div className="rule-field">
      <label htmlFor={id}>{label}</label>
      <div>
        {children({ id, "aria-invalid": isWrong, "aria-describedby": isWrong ? `${id}-wrong` : undefined })}
        <FaultNotes id={`${id}-wrong`} faults={faults} />
      </div>
    </div>
  );
}

/** What is wrong at a path that has no field of its own: a condition as a whole. */
export function FaultsAt({ at, deep = false }: { at: string; deep?: boolean }) {
  return <FaultNotes faults={useFaultsAt(at, deep)} />;
}

function FaultNotes({ id, faults }: { id?: string; faults: readonly Fault[] }) {
  const language = useLanguage();
  if (faults.length === 0) return null;
  return (
    <div id={id} className="rule-wrong" role="alert">
      {faults.map(({ code, message, remedy }) => (
        <p key={`${code} ${message.zh}`}>
          {message[language]} <span>{remedy[language]}</span>
        </p>
      ))}
    </div>
  );
}

/** Faults without a field, above the form. */
export function OtherFaults({ title }: { title: string }) {
  const faults = useContext(FaultsContext);
  if (faults.length === 0) return null;
  return (
    <div className="face face-failed" role="alert">
      <p className="section-note">{title}</p>
      {unplaced(faults).map((fault) => (
        <FaultLines key={`${fault.code} ${fault.message.zh}`} fault={fault} />
      ))}
    </div>
  );
}
