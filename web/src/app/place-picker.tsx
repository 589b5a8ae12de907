import { Select } from "antd";
import { useText } from "../texts/index.ts";
import { useShownView } from "./shown-view.ts";
import { appTexts } from "./texts.ts";
import { type Place, useCatalogue } from "./use-catalogue.ts";
import { useTurn } from "./view.ts";

/** Whose figures: every place that has some, indented under its superior, found by name or code. */
export function PlacePicker() {
  const text = useText(appTexts);
  const turn = useTurn();
  const { region } = useShownView();
  const { data } = useCatalogue();
  const options = offered(data?.regions ?? [], region).map((place) => ({
    value: place.code,
    label: place.name,
    title: place.name,
    words: [place.name, place.shortName, String(place.code)].join(" "),
    depth: depthOf(place, data?.regions ?? []),
  }));
  return (
    <Select
      className="place-picker"
      aria-label={text("app.place")}
      variant="borderless"
      popupMatchSelectWidth={200}
      value={options.find(({ value }) => value === region)?.value ?? null}
      placeholder={text("app.place")}
      options={options}
      optionRender={({ data: option }) => <span style={{ paddingLeft: `${option.depth}em` }}>{option.label}</span>}
      showSearch={{ filterOption: (typed, option) => option?.words.includes(typed.trim()) ?? false }}
      onChange={(code: number) => void turn({ region: code })}
    />
  );
}

/** Places with figures, the place shown, and the superiors of both, so that the list stays a tree. */
function offered(all: readonly Place[], shown: number | undefined): Place[] {
  const wanted = new Set<number>();
  const want = (place: Place | undefined): void => {
    if (!place || wanted.has(place.code)) return;
    wanted.add(place.code);
    want(all.find(({ code }) => code === place.parent));
  };
  for (const place of all) if (place.hasData || place.code === shown) want(place);
  return all.filter(({ code }) => wanted.has(code));
}

/** How many superiors of the place are in the list. */
function depthOf(place: Place, all: readonly Place[]): number {
  const parent = all.find(({ code }) => code === place.parent);
  return parent === undefined ? 0 : 1 + depthOf(parent, all);
}
