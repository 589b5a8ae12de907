import { useLanguage } from "../texts/index.ts";

interface RowFault {
  code: string;
  cell?: string;
  message: { zh: string; en: string };
  remedy: { zh: string; en: string };
}

/** What is wrong with one row of a table, each with its cell and what to do. */
export function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  const language = useLanguage();
  return faults.map(({ code, cell, message, remedy }) => (
    <p key={`${code} ${cell}`} className="preview-fault">
      {cell && <code>{cell}</code>} {message[language]}
      <span className="section-note"> {remedy[language]}</span>
    </p>
  ));
}
