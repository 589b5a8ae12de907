import { type FormCode, forms } from "@diaodu/core/collect";
import { Link } from "@tanstack/react-router";
import { useText } from "../texts/index.ts";
import { useFormCode } from "./choices.ts";
import { reportTexts } from "./texts.ts";

/** 产销, 财务, 劳资: which form the screen is about. */
export function FormSwitch() {
  const text = useText(reportTexts);
  const shown = useFormCode();
  return (
    <nav className="form-switch no-print" aria-label={text("form.choose")}>
      {forms.map(({ code }) => (
        <Link key={code} to="." search={searchWith(code)} aria-current={code === shown ? "true" : undefined}>
          {text(`form.${code}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The doubt in hand belongs to the form that is left. */
const searchWith = (form: FormCode) => ((now: object) => ({ ...now, form, doubt: undefined })) as never;
