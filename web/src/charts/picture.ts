import { saveAs } from "../api.ts";
import { pageInk } from "./ink.ts";

/** Pixels of the picture per pixel of the page: sharp enough for a Word document at full width. */
const sharpness = 2;
const margin = 24;
const headHeight = 44;
const footHeight = 26;

export interface Lettering {
  title: string;
  unit: string;
  source: string;
}

/** A drawing as SVG that needs nothing of the page around it. */
export interface Picture {
  width: number;
  height: number;
  markup: string;
}

/** @param content SVG elements within width × height */
export const picture = (width: number, height: number, content: string): Picture => ({
  width,
  height,
  markup: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
});

/** The drawing that a chart holds at the moment; undefined before there is one. */
export function pictureWithin(body: HTMLElement | null): Picture | undefined {
  const drawing = body?.querySelector("svg");
  if (!drawing) return undefined;
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return { width, height, markup: new XMLSerializer().serializeToString(copy) };
}

/** Saves a drawing as a PNG that can stand alone: with its title, unit and source around it. */
export async function savePicture({ width, height, markup }: Picture, lettering: Lettering): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (height + headHeight + footHeight + margin) * sharpness;
  const brush = canvas.getContext("2d");
  if (!brush) return;
  brush.scale(sharpness, sharpness);
  letter(brush, lettering, width + 2 * margin, height);
  brush.drawImage(await imageOf(markup), margin, headHeight + 8, width, height);
  saveAs(canvas.toDataURL("image/png"), `${lettering.title}.png`);
}

function letter(brush: CanvasRenderingContext2D, { title, unit, source }: Lettering, width: number, height: number) {
  const ink = pageInk();
  brush.fillStyle = ink.paper;
  brush.fillRect(0, 0, width, height + headHeight + footHeight + margin);
  brush.fillStyle = ink.ink;
  brush.font = `700 17px ${ink.serif}`;
  brush.fillText(title, margin, 32);
  brush.fillStyle = ink.soft;
  brush.font = `12px ${ink.font}`;
  brush.textAlign = "right";
  brush.fillText(unit, width - margin, 32);
  brush.textAlign = "left";
  brush.fillText(source, margin, height + headHeight + footHeight + 6);
}

async function imageOf(markup: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  return image;
}
