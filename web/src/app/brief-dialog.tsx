import { monthOfYear, yearOf } from "@diaodu/core/period";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Modal, Radio } from "antd";
import { useState } from "react";
import { answer, api, download } from "../api.ts";
import { Empty, Faces, Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";
import { useCatalogue } from "./use-catalogue.ts";
import { useView } from "./view.ts";

/** Takes the month away as a Word document, from one of the templates. */
export default function BriefDialog({ onClose }: { onClose: () => void }) {
  const text = useText(appTexts);
  const templates = useQuery({ queryKey: ["templates"], queryFn: () => answer(api.GET("/api/templates")) });
  return (
    <Modal open title={text("brief.title")} onCancel={onClose} footer={null} width={460}>
      <Faces
        asked={templates}
        lines={2}
        isEmpty={({ templates: all }) => all.length === 0}
        empty={<Empty title={text("brief.none")} />}
      >
        {({ templates: all }) => <BriefForm templates={all} />}
      </Faces>
    </Modal>
  );
}

function BriefForm({ templates }: { templates: { name: string; title: string }[] }) {
  const text = useText(appTexts);
  const { region, month, asOf } = useView();
  const place = useCatalogue().data?.regions.find(({ code }) => code === region);
  const [template, setTemplate] = useState(templates[0]?.name);
  const making = useMutation({
    mutationFn: () =>
      download("/api/brief", { template, region, month, ...(asOf ? { asOf } : {}) }, `${template}.docx`),
  });
  return (
    <div className="brief-form">
      <p className="brief-about">
        {month !== undefined &&
          text("brief.about", {
            place: place?.name ?? "",
            month: text("app.monthOf", { year: yearOf(month), month: monthOfYear(month) }),
          })}
      </p>
      <Radio.Group
        aria-label={text("brief.template")}
        value={template}
        onChange={({ target }) => setTemplate(target.value)}
        options={templates.map(({ name, title }) => ({ value: name, label: title }))}
        vertical
      />
      {making.error && <Failed error={making.error} />}
      {making.isSuccess && <p role="status">{text("brief.done")}</p>}
      <Button type="primary" loading={making.isPending} disabled={month === undefined} onClick={() => making.mutate()}>
        {making.isPending ? text("brief.making") : text("brief.make")}
      </Button>
    </div>
  );
}
