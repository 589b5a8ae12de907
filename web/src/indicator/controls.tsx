import type { Span } from "@diaodu/core/period";
import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { useTurn } from "../app/view.ts";
import { Choice, Control, ControlStrip } from "../design/choice.tsx";
import { useText } from "../texts/index.ts";
import { reaches } from "./choices.ts";
import { byWords, useOptions } from "./options.ts";
import { indicatorTexts } from "./texts.ts";
import { type CatalogueIndicator, type IndicatorView, useCatalogueLine, useChoices } from "./use-indicator.ts";

/** Which indicator, in which span, over how many months, beside which others. All of it goes to the URL. */
export function Controls({ view }: { view: IndicatorView | undefined }) {
  const text = useText(indicatorTexts);
  return (
    <ControlStrip>
      <Control title={text("indicator.pick")}>
        <Picker />
      </Control>
      <SpanField shown={view?.span} />
      <BackField />
      {view && view.industries.length > 0 && <IndustryField industries={view.industries} />}
      <Control title={text("indicator.compare")}>
        <ComparePicker />
      </Control>
    </ControlStrip>
  );
}

function Picker() {
  const text = useText(indicatorTexts);
  const navigate = useNavigate();
  const { code } = useChoices();
  return (
    <Select
      aria-label={text("indicator.pick")}
      className="indicator-picker"
      popupMatchSelectWidth={280}
      showSearch={byWords}
      value={code}
      options={useOptions()}
      onChange={(chosen: string) =>
        void navigate({
          to: "/indicator/$code",
          params: { code: chosen },
          // Span and industry belong to the indicator before; months back and what is compared stay.
          search: ((now: object) => ({ ...now, span: undefined, industry: undefined })) as never,
        })
      }
    />
  );
}

function ComparePicker() {
  const text = useText(indicatorTexts);
  const turn = useTurn();
  const { code, compare } = useChoices();
  const options = useOptions().map((group) => ({
    ...group,
    options: group.options.filter(({ value }) => value !== code),
  }));
  return (
    <Select
      mode="multiple"
      aria-label={text("indicator.compare")}
      className="compare-picker"
      placeholder={text("indicator.compareHint")}
      popupMatchSelectWidth={280}
      maxCount={4}
      showSearch={byWords}
      value={compare?.split(",") ?? []}
      options={options}
      onChange={(codes: string[]) => void turn({ compare: codes.length > 0 ? codes.join(",") : undefined }, true)}
    />
  );
}

function SpanField({ shown }: { shown: Span | undefined }) {
  const text = useText(indicatorTexts);
  const turn = useTurn();
  const { code, span = shown } = useChoices();
  const offered = spansOf(useCatalogueLine(code));
  if (offered.length < 2) return null;
  return (
    <Choice
      title={text("indicator.span")}
      value={span}
      options={offered.map((value) => ({ value, label: text(`indicator.${value}`) }))}
      onChange={(chosen) => void turn({ span: chosen }, true)}
    />
  );
}

/** A balance has no year to date; a quarterly indicator has no single month. */
function spansOf(indicator: CatalogueIndicator | undefined): readonly Span[] {
  if (!indicator || indicator.kind === "stock") return [];
  return indicator.frequency === "quarter" ? ["ytd", "quarter"] : ["ytd", "month"];
}

function BackField() {
  const text = useText(indicatorTexts);
  const turn = useTurn();
  const { back } = useChoices();
  return (
    <Choice
      title={text("indicator.back")}
      value={back}
      options={reaches.map((value) => ({ value, label: text(`indicator.back${value}`) }))}
      onChange={(chosen) => void turn({ back: chosen }, true)}
    />
  );
}

function IndustryField({ industries }: { industries: IndicatorView["industries"] }) {
  const text = useText(indicatorTexts);
  const turn = useTurn();
  const { industry } = useChoices();
  const options = industries.map(({ code, name }) => ({
    value: code,
    label: name,
    words: `${code} ${name}`.toLowerCase(),
  }));
  return (
    <Control title={text("indicator.industry")}>
      <Select
        aria-label={text("indicator.industry")}
        className="industry-picker"
        popupMatchSelectWidth={320}
        allowClear
        showSearch={byWords}
        placeholder={text("indicator.allIndustries")}
        value={industry ?? null}
        options={options}
        onChange={(code: string | null | undefined) => void turn({ industry: code ?? undefined }, true)}
      />
    </Control>
  );
}
