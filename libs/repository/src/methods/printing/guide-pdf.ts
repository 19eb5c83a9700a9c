import { type GuideContent, type Part, type PrintedStep, type Said } from './guide-content.js';
import { guideTexts } from './guide.texts.js';
import { Sheet } from './sheet.js';

const indent = 34;

/** Sets a guide as a tagged PDF in A4. */
export function guidePdf(guide: GuideContent, at: Date): Promise<Buffer> {
  const sheet = new Sheet({ title: guide.title.text, author: guide.credit, language: guide.language, at });
  const paragraphs = ({ text, language }: Said, left = 0, before = 4) => {
    for (const [index, paragraph] of text.split(/\n{2,}/).entries()) {
      sheet.write('P', paragraph, { language, indent: left, before: index === 0 ? before : 6 });
    }
  };
  if (guide.kicker) sheet.write('P', guide.kicker, { face: 'strong', size: 10, colour: 'tide' });
  sheet.write('H1', guide.title.text, { face: 'title', size: 25, before: 4, language: guide.title.language });
  if (guide.credit) sheet.write('P', guide.credit, { face: 'note', size: 11, colour: 'soft', before: 4 });
  sheet.rule(12);
  for (const part of guide.parts) {
    sheet.part(part.heading, () => {
      sheet.space(16);
      sheet.need(64);
      sheet.write('H2', part.heading, { face: 'title', size: 15, colour: 'tide' });
      writePart(part);
    });
  }
  sheet.part(guide.sourceHeading, () => {
    sheet.space(18);
    sheet.need(110);
    sheet.rule(0);
    sheet.write('H2', guide.sourceHeading, { face: 'strong', size: 11, before: 10 });
    for (const { term, value, address } of guide.source) sheet.write('P', `${term}${colon(guide)} ${value}`, { face: 'note', size: 9.5, before: 1, link: address ?? null });
  });
  return sheet.end((page, pages) => ({ left: guide.running, right: guideTexts(guide.language, 'page', { page, pages }) }));

  function writePart(part: Part): void {
    if (part.kind === 'prose') paragraphs(part.said);
    if (part.kind === 'facts') for (const { term, value } of part.rows) sheet.write('P', `${term}${colon(guide)} ${value}`, { face: 'note', before: 3 });
    if (part.kind === 'steps') sheet.inside('L', () => part.steps.forEach((step, index) => sheet.inside('LI', () => writeStep(step, index + 1))));
    if (part.kind === 'items') {
      sheet.inside('L', () => part.items.forEach(({ name, said, address, note }) => sheet.inside('LI', () => sheet.inside('LBody', () => {
        sheet.need(40);
        sheet.space(5);
        if (name) sheet.write('P', name.text, { face: 'strong', language: name.language });
        for (const one of said) paragraphs(one, 0, 2);
        if (note) sheet.write('P', guideTexts(guide.language, 'whose', { name: note }), { face: 'note', size: 10, colour: 'soft', before: 2 });
        if (address) sheet.write('P', address, { face: 'note', size: 10, colour: 'tide', link: address });
      }))));
    }
  }

  function writeStep({ name, time, parts }: PrintedStep, number: number): void {
    sheet.space(10);
    sheet.need(70);
    sheet.numeral(number);
    sheet.inside('LBody', () => {
      sheet.write('H3', name.text, { face: 'title', size: 13, indent, language: name.language });
      if (time) sheet.write('P', time.text, { face: 'note', size: 10, colour: 'soft', indent, before: 2, language: time.language });
      for (const { label, said } of parts) {
        sheet.need(46);
        sheet.write('P', label, { face: 'strong', size: 10, colour: 'soft', indent, before: 5 });
        paragraphs(said, indent, 1);
      }
    });
  }
}

/** French sets its colon apart. */
const colon = ({ language }: GuideContent): string => (language === 'fr' ? '\u00a0:' : ':');
