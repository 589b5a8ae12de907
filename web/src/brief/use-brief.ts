import { useMutation, useQuery } from "@tanstack/react-query";
import { answer, api, download, post } from "../api.ts";

/** Which document is wanted. Equal wishes are one wish for the query cache, so a file stands for its own content. */
export interface Wish {
  /** A shipped template by name, or a file of one's own. */
  template: string | File;
  region: number;
  month: number;
  asOf?: string;
}

/** A place of a template that stays without a figure. */
interface Lacking {
  /** The address in words. */
  words: string;
  reason: string;
  /** Text of the template's paragraph. */
  where: string;
}
/** What a document would lack, before it is made. */
export interface BriefReport {
  figures: number;
  /** Highlighted in the document. */
  unresolved: Lacking[];
  /** The template says to leave the phrase out. */
  omitted: Lacking[];
}
export interface Template {
  name: string;
  title: string;
}

export const useTemplates = () =>
  useQuery({ queryKey: ["templates"], queryFn: () => answer(api.GET("/api/templates")) });

/** Fills the template without keeping it, to know what would be missing. */
export const useCheck = (wish: Wish | undefined) =>
  useQuery({
    queryKey: ["brief", wish && { ...wish, template: nameOf(wish.template) }],
    enabled: wish !== undefined,
    // A file changed on the desk keeps its name, so an old answer must not stand in for it.
    staleTime: 0,
    queryFn: async () => (await (await post("/api/brief?check=true", formOf(wish as Wish))).json()) as BriefReport,
  });

export const useMake = () =>
  useMutation({ mutationFn: (wish: Wish) => download("/api/brief", formOf(wish), `${nameOf(wish.template)}.docx`) });

const nameOf = (template: Wish["template"]): string =>
  template instanceof File ? `${template.name} ${template.lastModified} ${template.size}` : template;

/** The file comes last, so that the server knows the rest when it starts to read it. */
function formOf({ template, region, month, asOf }: Wish): FormData {
  const form = new FormData();
  form.set("region", String(region));
  form.set("month", String(month));
  if (asOf !== undefined) form.set("asOf", asOf);
  if (template instanceof File) form.set("file", template, template.name);
  else form.set("template", template);
  return form;
}
