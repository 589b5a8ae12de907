import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";
import { useTurn, useView } from "./view.ts";

/** The day of knowledge: figures as they were known at its end. */
export function AsOfField() {
  const text = useText(appTexts);
  const turn = useTurn();
  const { asOf } = useView();
  return (
    <label className="as-of-field">
      {text("app.asOf")}
      <input
        type="date"
        value={asOf ?? ""}
        onChange={({ target }) => void turn({ asOf: target.value === "" ? undefined : target.value })}
      />
    </label>
  );
}

/** Says over the page that it does not show the newest figures. */
export function AsOfBanner() {
  const text = useText(appTexts);
  const turn = useTurn();
  const { asOf } = useView();
  if (asOf === undefined) return null;
  return (
    <p className="as-of-banner">
      {text("app.asOfBanner", { day: asOf })}{" "}
      <button type="button" className="quiet" onClick={() => void turn({ asOf: undefined })}>
        {text("app.asOfEnd")}
      </button>
    </p>
  );
}
