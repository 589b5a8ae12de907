import { Select } from "antd";
import { byWords, useOptions } from "../indicator/options.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { Composite } from "./use-cuts.ts";

interface CompositeEditProps {
  composite: Composite;
  /** A composite may be a part of another. */
  others: readonly Composite[];
  onChange: (changed: Composite) => void;
  onRemove: () => void;
}

/** One composite: its name, its parts with their weights, its cuts. */
export function CompositeEdit({ composite, others, onChange, onRemove }: CompositeEditProps) {
  const text = useText(monitorTexts);
  const { name, components, cutsPct } = composite;
  const put = (at: number, part: Composite["components"][number]) =>
    onChange({ ...composite, components: components.with(at, part) });
  return (
    <fieldset className="composite-edit">
      <legend className="aside-text">{name}</legend>
      <label>
        {text("monitor.compositeName")}{" "}
        <input
          type="text"
          maxLength={60}
          value={name}
          onChange={(event) => onChange({ ...composite, name: event.target.value })}
        />
      </label>
      <ul className="composite-parts" aria-label={text("monitor.compositeParts")}>
        {components.map((part, at) => (
          <li key={part.of}>
            <PartPicker value={part.of} others={others} onChange={(of) => put(at, { ...part, of })} />
            <label>
              {text("monitor.weight")}{" "}
              <input
                type="number"
                min={0}
                step="any"
                value={part.weight}
                onChange={(event) => put(at, { ...part, weight: event.target.valueAsNumber || 0 })}
              />
            </label>
            <button
              type="button"
              className="quiet"
              onClick={() => onChange({ ...composite, components: components.toSpliced(at, 1) })}
            >
              {text("monitor.remove")}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <PartPicker
          value={null}
          others={others}
          onChange={(of) =>
            components.some((part) => part.of === of) ||
            onChange({ ...composite, components: [...components, { of, weight: 1 }] })
          }
        />
      </p>
      <p>
        {text("monitor.compositeCuts")}{" "}
        {cutsPct.map((cut, at) => (
          <input
            key={
              // Four fixed places.
              at
            }
            type="number"
            step="any"
            aria-label={`${text("monitor.compositeCuts")} ${at + 1}`}
            value={cut}
            onChange={(event) =>
              onChange({
                ...composite,
                cutsPct: cutsPct.with(at, event.target.valueAsNumber || 0) as Composite["cutsPct"],
              })
            }
          />
        ))}{" "}
        <button type="button" className="quiet" onClick={onRemove}>
          {text("monitor.remove")}
        </button>
      </p>
    </fieldset>
  );
}

function PartPicker(props: { value: string | null; others: readonly Composite[]; onChange: (of: string) => void }) {
  const text = useText(monitorTexts);
  const composites = props.others.map(({ code, name }) => ({
    value: `composite:${code}`,
    label: name,
    words: name,
  }));
  const groups = useOptions();
  return (
    <Select
      className="composite-part"
      aria-label={text(props.value === null ? "monitor.addPart" : "monitor.part")}
      placeholder={text("monitor.addPart")}
      popupMatchSelectWidth={280}
      showSearch={byWords}
      value={props.value}
      options={composites.length > 0 ? [...groups, { label: text("monitor.composites"), options: composites }] : groups}
      onChange={(of: string | null) => of !== null && props.onChange(of)}
    />
  );
}
