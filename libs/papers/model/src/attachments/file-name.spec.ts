import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { checkFileName, plainFileName } from './file-name';

describe('the name of a file', () => {
  it('has no folder, no control, nothing that turns it around', () => {
    expect(plainFileName('../../etc/passwd')).toBe('passwd');
    expect(plainFileName('C:\\temp\\Annex.pdf')).toBe('Annex.pdf');
    expect(plainFileName('Annex\u202Efdp.exe')).toBe('Annexfdp.exe');
    expect(plainFileName(' ..hidden.pdf. ')).toBe('hidden.pdf');
    expect(plainFileName('Résumé – 付属書.docx')).toBe('Résumé – 付属書.docx');
  });

  it('is the same when it is taken twice, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const plain = plainFileName(name);
        expect(plainFileName(plain)).toBe(plain);
        expect(plain).not.toMatch(/[/\\\r\n"]/);
      }),
    );
  });

  it('says the type that the file has', () => {
    expect(checkFileName('a.JPG', 'image/jpeg')).toBe('a.JPG');
    expect(checkFileName('a.jpeg', 'image/jpeg')).toBe('a.jpeg');
    for (const name of ['a.pdf', 'a', 'a.jpg.exe', '', `${'x'.repeat(150)}.jpg`])
      expect(isRefusal(checkFileName(name, 'image/jpeg'))).toBe(true);
  });
});
