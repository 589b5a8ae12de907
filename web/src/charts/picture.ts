import { saveAs } from "../api.ts";
import { pageInk } from "./ink.ts";

/** Pixels of the picture per pixel of the page: sharp enough for a Word document at full width. */
const sharpness = 2;
const margin = 24;
const headHeight = 44;
const footHeight = 26;

interface Lettering {
  title: string;
  unit: string;
  source: string;
}

/** Saves a drawing as a PNG that can stand alone: with its title, unit and source around it. */
export async function savePicture(body: HTMLElement, lettering: Lettering): Promise<void> {
  const drawing = body.querySelector("svg");
  if (!drawing) return;
  const { width, height } = drawing.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (height + headHeight + footHeight + margin) * sharpness;
  const brush = canvas.getContext("2d");
  if (!brush) return;
  brush.scale(sharpness, sharpness);
  letter(brush, lettering, width + 2 * margin, height);
  brush.drawImage(await imageOf(drawing, width, height), margin, headHeight + 8, width, height);
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

async function imageOf(drawing: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
