import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, elementWith, xmlDocument } from './xml.js';

const textOf = (document: string): string => {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => { text += part; });
  parser.on('attribute', ({ value }) => { text += value; });
  parser.on('error', (error) => { throw error; });
  parser.write(document).close();
  return text;
};

describe('writing XML', () => {
  it('says any text so that a parser reads it back, without what no document may contain', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const allowed = [...text].filter((character) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character)).join('');
      expect(textOf(xmlDocument(element('a', {}, '·', text))).trim()).toBe(`·${allowed.replaceAll(/\r\n?/g, '\n')}`.trim());
      textOf(xmlDocument(element('a', { b: text })));
    }));
  });

  it('survives half characters, NUL and what would end a section', () => {
    expect(textOf(xmlDocument(element('a', { b: '"<&' }, 'uno\0dos\u0008\uD800]]>\uFFFE')))).toContain('"<&unodos]]>');
  });

  it('leaves out what is not said', () => {
    expect(element('a', { b: null, c: undefined, d: 0 }, null, false, '', [element('e', {})]).source).toBe('<a d="0"><e/></a>');
    expect(elementWith('a', {}, '', null, [])).toBeNull();
  });
});
