import { useText } from "../../texts/index.ts";
import { tiers } from "../choices.ts";
import { targetTexts } from "../texts.ts";
import type { Draft } from "./draft.ts";
import { type FieldsProps, OneOfField, WordsField } from "./field.tsx";
import { entryTexts } from "./texts.ts";

const origins = ["assigned", "claimed", "own"] as const;

/** On which line it stands, where it comes from, and who answers for it. */
export function PaperFields({ draft, faults, onDraft }: FieldsProps) {
  const text = useText(entryTexts);
  const words = useText(targetTexts);
  const say = (more: Partial<Draft>) => onDraft({ ...draft, ...more });
  return (
    <>
      <OneOfField
        label={text("entry.tier")}
        of="tier"
        faults={faults}
        value={draft.tier}
        options={tiers.map((tier) => [tier, words(`tier.${tier}`)])}
        onValue={(tier) => say({ tier })}
      />
      <OneOfField
        label={text("entry.origin")}
        of="origin"
        faults={faults}
        value={draft.origin}
        options={origins.map((origin) => [origin, words(`origin.${origin}`)])}
        onValue={(origin) => say({ origin })}
      />
      <WordsField
        label={text("entry.owner")}
        of="owner"
        faults={faults}
        value={draft.owner}
        maxLength={100}
        onValue={(owner) => say({ owner })}
      />
      <WordsField
        label={text("entry.effective")}
        of="effective"
        faults={faults}
        kind="date"
        value={draft.effective}
        onValue={(effective) => say({ effective })}
      />
      <WordsField
        label={text("entry.document")}
        of="document"
        faults={faults}
        width="wide"
        value={draft.document}
        onValue={(document) => say({ document })}
      />
      <WordsField
        label={text("entry.clause")}
        of="clause"
        faults={faults}
        width="wide"
        maxLength={600}
        value={draft.clause}
        onValue={(clause) => say({ clause })}
      />
    </>
  );
}
