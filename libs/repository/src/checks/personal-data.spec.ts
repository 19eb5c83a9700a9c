import { personalDataIn } from './personal-data.js';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind, count }) => [kind, count]);

describe('personal data in a text', () => {
  it.each([
    ['a RUT of Chile', 'Firmado por 12.345.678-5.'],
    ['a RUT without points', 'RUT 12345678-5'],
    ['a CPF of Brazil', 'CPF 529.982.247-25'],
    ['a CUIL of Argentina', 'CUIL 20-12345678-6'],
    ['a CURP of Mexico', 'CURP HEGG560427MVZRRL04'],
    ['a cédula of Uruguay', 'C.I. 1.234.567-2'],
    ['a cédula of the Dominican Republic', '001-0000000-9'],
    ['a cédula of Ecuador', 'cédula 1710034065'],
    ['a cédula of Colombia', 'identificada con C.C. 52.123.456 de Bogotá'],
    ['a DNI of Peru', 'DNI N° 40123456'],
  ])('finds %s', (_, text) => expect(kindsIn(text)).toEqual([['identity', 1]]));

  it.each([
    ['a RUT whose check digit is wrong', '12.345.678-9'],
    ['the RUT of a firm', '76.123.456-0'],
    ['a CPF whose digits are wrong', '529.982.247-24'],
    ['one digit again and again', '111.111.111-11'],
    ['amounts and years', 'El gasto fue de 12.345.678 pesos entre 2006 y 2014, un 12,5 % más.'],
    ['the number of a document', 'CEPAL LC/TS.2019/110, ISBN 978-92-1-122017-2'],
    ['the mailbox of an office', 'Escriba a info@minga.example o a contacto@sela.org'],
  ])('takes for none %s', (_, text) => expect(kindsIn(text)).toEqual([]));

  it('finds addresses and telephones of people, and gives nobody away', () => {
    const found = personalDataIn('Ana Rojas, ana.rojas@people.example, tel. (2) 2345 6789; Luis, +56 9 8765 4321, ana.rojas@people.example');
    expect(found).toEqual([
      { kind: 'email', count: 1, example: 'an…@people.example' },
      { kind: 'phone', count: 2, example: expect.stringMatching(/^.{4}….{2}$/) },
    ]);
    expect(JSON.stringify(found)).not.toContain('ana.rojas');
  });

  it('reads a long text of any kind without losing time', () => {
    for (const part of ['a', '1', '1.', 'a@', '+1 ', 'tel ', 'CC ']) {
      const began = process.hrtime.bigint();
      personalDataIn(part.repeat(100_000));
      expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(5_000);
    }
  });
});
