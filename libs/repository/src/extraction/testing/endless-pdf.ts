/**
 * A small PDF whose page draws a form that draws another ten times, and so on, fifty deep: the text at the bottom would be shown
 * more often than any machine could count. Nothing in it is malformed.
 */
export function endlessPdf(): Buffer {
  const levels = 50;
  const firstForm = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /F ${firstForm} 0 R >> >> /Contents ${firstForm + levels} 0 R >>`,
    ...Array.from({ length: levels }, (_, level) => form(level === levels - 1 ? undefined : firstForm + level + 1)),
    stream('', '/F Do'),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`);
}

function form(next: number | undefined): string {
  const font = '/Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const resources = next ? `/XObject << /F ${next} 0 R >>` : font;
  return stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`, next ? '/F Do '.repeat(10) : 'BT /H 1 Tf (a) Tj ET');
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
