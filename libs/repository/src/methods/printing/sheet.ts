import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Locale } from '#platform';

const { resolve } = createRequire(import.meta.url);
const face = (family: string, file: string) => readFileSync(resolve(`@expo-google-fonts/${family}/${file}.ttf`));

/** The faces of Minga, whole, with every letter of our languages; read once. */
const faces = {
  text: face('source-serif-4', '400Regular/SourceSerif4_400Regular'),
  title: face('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'),
  note: face('source-sans-3', '400Regular/SourceSans3_400Regular'),
  strong: face('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
};

export type Face = keyof typeof faces;
const colours = { ink: '#1b2528', soft: '#4c585c', tide: '#0b5a70', clay: '#9c4226', rule: '#dcd8ce' } as const;
export type Colour = keyof typeof colours;

/** How words are set. */
export interface Manner {
  face?: Face;
  size?: number;
  colour?: Colour;
  /** From the left edge of the text. */
  indent?: number;
  /** Space before. */
  before?: number;
  language?: Locale;
  link?: string | null;
}

type Structure = InstanceType<typeof PDFDocument> extends { struct(...all: never[]): infer Element } ? Element : never;
type Tag = 'H1' | 'H2' | 'H3' | 'P';

const margins = { top: 68, bottom: 72, left: 72, right: 72 };

/** A tagged document in A4: what is written in it is read aloud in its order, with its headings and lists. */
export class Sheet {
  private readonly pdf: InstanceType<typeof PDFDocument>;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<Buffer>;
  private readonly root: Structure;
  private within: Structure;

  constructor(about: { title: string; author: string; language: Locale; at: Date }) {
    this.pdf = new PDFDocument({
      size: 'A4', margins, bufferPages: true, lang: about.language, displayTitle: true, tagged: true, pdfVersion: '1.7', font: '',
      // The library knows PDF/UA; the types that others write for it do not yet.
      subset: 'PDF/UA' as 'PDF/A-1',
      info: { Title: about.title, Author: about.author, Creator: 'Minga', CreationDate: about.at },
    });
    for (const [name, bytes] of Object.entries(faces)) this.pdf.registerFont(name, bytes);
    this.done = new Promise((done, fail) => {
      this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.pdf.on('end', () => done(Buffer.concat(this.chunks)));
      this.pdf.on('error', fail);
    });
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.within = this.root;
  }

  get width(): number {
    return this.pdf.page.width - margins.left - margins.right;
  }

  /** Words under a tag; a heading is a bookmark too. */
  write(tag: Tag, text: string, { face: name = 'text', size = 11, colour = 'ink', indent = 0, before = 0, language, link = null }: Manner = {}): void {
    this.space(before);
    const set = () => {
      this.pdf.font(name).fontSize(size).fillColor(colours[colour]);
      this.pdf.text(text, margins.left + indent, this.pdf.y, { width: this.width - indent, lineGap: size * (size > 12 ? 0.06 : 0.28), ...(link ? { link, underline: true, structParent: element } : {}) });
    };
    const element: Structure = this.pdf.struct(tag, language ? { lang: language } : {});
    this.within.add(element);
    element.add(set);
    element.end();
  }

  /** A part of the document, listed in its outline. */
  part(name: string, write: () => void): void {
    this.pdf.outline.addItem(name);
    this.inside('Sect', write);
  }

  /** What is written within belongs together. */
  inside(tag: 'Sect' | 'L' | 'LI' | 'LBody', write: () => void): void {
    const outer = this.within;
    const element = this.pdf.struct(tag);
    outer.add(element);
    this.within = element;
    write();
    element.end();
    this.within = outer;
  }

  /** The number of what follows, beside it. */
  numeral(number: number): void {
    const { y } = this.pdf;
    const label = this.pdf.struct('Lbl');
    this.within.add(label);
    label.add(() => this.pdf.font('title').fontSize(20).fillColor(colours.clay).text(String(number), margins.left, y - 4, { width: 30, lineBreak: false }));
    label.end();
    this.pdf.y = y;
  }

  /** A line across, drawn and not read. */
  rule(before = 10): void {
    this.space(before);
    this.pdf.markContent('Artifact', { type: 'Layout' });
    const { y } = this.pdf;
    this.pdf.moveTo(margins.left, y).lineTo(margins.left + this.width, y).lineWidth(0.6).stroke(colours.rule);
    this.pdf.endMarkedContent();
  }

  /** Begins another page unless there is so much room left: a heading does not stand alone at the foot. */
  need(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - margins.bottom) this.pdf.addPage();
  }

  space(points: number): void {
    this.pdf.y += points;
  }

  /** At the foot of every page, once it is known how many there are; then the bytes. */
  async end(foot: (page: number, pages: number) => { left: string; right: string }): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(start + index);
      const { left, right } = foot(index + 1, count);
      // Within the margin, where writing would otherwise begin another page.
      this.pdf.page.margins.bottom = 0;
      const y = this.pdf.page.height - 44;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.pdf.font('note').fontSize(8.5).fillColor(colours.soft);
      this.pdf.text(left, margins.left, y, { width: this.width * 0.75, height: 11, ellipsis: true, lineBreak: false });
      this.pdf.text(right, margins.left + this.width * 0.75, y, { width: this.width * 0.25, align: 'right', lineBreak: false });
      this.pdf.endMarkedContent();
    }
    this.pdf.end();
    return this.done;
  }
}
