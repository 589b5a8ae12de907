import { unitWord } from "../figures/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import { type Lettering, type Picture, savePicture } from "./picture.ts";
import { chartTexts } from "./texts.ts";

interface SaveButtonProps {
  /** Which drawing it is, where more than one stands near. */
  title?: string;
  /** The drawing at the moment of pressing; undefined when there is none yet. */
  drawing: () => Picture | undefined;
  lettering: Omit<Lettering, "source">;
}

/** Takes a drawing away as a PNG with its title, unit and source. */
export function SaveButton({ title, drawing, lettering }: SaveButtonProps) {
  const text = useText(chartTexts);
  const language = useLanguage();
  const save = () => {
    const drawn = drawing();
    const unit = unitWord(lettering.unit, language);
    if (drawn) void savePicture(drawn, { ...lettering, unit, source: text("chart.source") });
  };
  return (
    <button type="button" className="quiet no-print" title={title} aria-label={title} onClick={save}>
      {text("chart.save")}
    </button>
  );
}
