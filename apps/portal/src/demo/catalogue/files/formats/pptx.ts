import PowerPoint from 'pptxgenjs';
import type { Writer } from '../document.js';

// The package is CommonJS: its default export is the class, which its types place one step deeper.
const Presentation = PowerPoint as unknown as new () => PowerPoint.default;

/** A presentation: a title, one slide for each section, the paragraphs as points. */
export const writePptx: Writer = async ({ title, credit, sections }) => {
  const presentation = new Presentation();
  presentation.title = title;
  const cover = presentation.addSlide();
  cover.addText(title, { x: 0.6, y: 1.6, w: 8.8, h: 1.4, fontSize: 32, bold: true });
  cover.addText(credit, { x: 0.6, y: 3.4, w: 8.8, h: 1, fontSize: 12, italic: true });
  for (const { heading, paragraphs } of sections) {
    const slide = presentation.addSlide();
    slide.addText(heading, { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 24, bold: true });
    const points = paragraphs.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
    slide.addText(points, { x: 0.5, y: 1.2, w: 9, h: 4, fontSize: 15, valign: 'top' });
  }
  return (await presentation.write({ outputType: 'nodebuffer' })) as Buffer;
};
