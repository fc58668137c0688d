/** Codes are found in whatever a class hands in: lines, columns, exports, mails; with their lines and names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeIn, findCodes, MOST_TEXT } from '../../src/run/index.ts';
import { classCodes } from '../kit/codes.ts';
import { trainingLevel } from '../kit/levels.ts';

const [A, B, C] = classCodes(trainingLevel(), 3) as [string, string, string];
const damaged = `${A.slice(0, 20)}x${A.slice(21)}`;
const told = (text: string): [number, string | null, string][] =>
  findCodes(text).map(({ line, name, text: code }) => [line, name, code]);

describe('run codes in a text', () => {
  it('stand one a line, with a name before them or none', () => {
    expect(told(`${A}\n\n  Nadia: ${B}\r\n3. Team Blue — ${C}\n`)).toEqual([
      [1, null, A],
      [3, 'Nadia', B],
      [4, 'Team Blue', C],
    ]);
  });

  it('stand in a column pasted from a spreadsheet, its heading no code', () => {
    expect(told(`Code\n${A}\n${B}`)).toEqual([
      [2, null, A],
      [3, null, B],
    ]);
    expect(told(`Name\tRun code\nNadia\t${A}\nMalik\t\nJoan\t${damaged}\n`)).toEqual([
      [2, 'Nadia', A],
      [3, 'Malik', ''],
      [4, 'Joan', damaged],
    ]);
  });

  it('stand in a CSV of any kind, quoted cells over two lines and all', () => {
    const csv = `"Nom";"Prénom";"Remarque";"Code de partie"\r\n"Duval";"Nadia";"une\r\nremarque; longue";"${A}"\r\n"Roy";"Léo";"";"${B}"\r\n`;
    expect(told(csv)).toEqual([
      [2, 'Duval Nadia', A],
      [4, 'Roy Léo', B],
    ]);
  });

  it('prefer the name somebody chose to the name somebody has', () => {
    expect(told(`name,team,code\nNadia Duval,Blue,${A}\n`)).toEqual([[2, 'Blue', A]]);
  });

  it('stand in what a learning platform gives out', () => {
    const scorm = `user,lesson_status,suspend_data\nnadia,completed,"{""run"":""${A}"",""at"":3}"\nmalik,incomplete,"{""run"":""${damaged}""}"\n`;
    expect(told(scorm)).toEqual([
      [2, 'nadia', A],
      [3, 'malik', damaged],
    ]);
    const statement = (name: string, code: string) => ({
      id: '8f14e45f-ceea-467f-a8ab-1234567890ab',
      actor: { name, mbox: `mailto:${name}@example.com` },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
      result: { extensions: { 'https://example.com/xapi/run-code': code } },
    });
    const list = [statement('Nadia', A), statement('Malik', damaged)];
    expect(told(JSON.stringify({ statements: list }, null, 1))).toEqual([
      [expect.any(Number), 'Nadia', A],
      [expect.any(Number), 'Malik', damaged],
    ]);
    expect(told(list.map((each) => JSON.stringify(each)).join('\n')).map(([line]) => line)).toEqual([1, 2]);
  });

  it('stand in links and mails, broken over lines or not', () => {
    const mail = `Hello all,\nhere is mine: https://example.com/game/?run=${A}&step=why, enjoy.\n> ${B.slice(0, 50)}\n> ${B.slice(50)}\nBest wishes, and see you on Monday,\nNadia`;
    expect(told(mail)).toEqual([
      [2, null, A],
      [3, null, B],
    ]);
    expect(told(`https%3A%2F%2Fexample.com%2F%3Frun%3D${A}`)).toEqual([[1, null, A]]);
  });

  it('are told where they are damaged, and not where there are none', () => {
    expect(told(`${damaged}\nhello\nhttps://example.com/?run=${A.slice(0, 60)}\n`)).toEqual([
      [1, null, damaged],
      [2, null, 'hello'],
      [3, null, A.slice(0, 60)],
    ]);
    expect(told('This mail, with a comma or two, holds nothing.\nNot here either, I am afraid.')).toEqual([]);
    expect(told('8f14e45f-ceea-467f-a8ab-1234567890ab and 00000000000000000000000000000000')).toEqual([]);
    expect(told('')).toEqual([]);
  });

  it('are found in whatever there is, without a hitch', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => Array.isArray(findCodes(text)))); // prettier-ignore
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(findCodes(text))));
    expect(findCodes('['.repeat(200_000))).toHaveLength(1);
    expect(findCodes(`${'['.repeat(5000)}"${A}"${']'.repeat(5000)}`).map(({ text }) => text)).toEqual([A]);
    expect(findCodes('x'.repeat(MOST_TEXT + 10)).length).toBeLessThanOrEqual(1);
  });
});

describe('the one code of a text', () => {
  it.each([
    ['itself', A],
    ['in a link', `https://example.com/?level=x&run=${A}#top`],
    ['broken by a mail', `${A.slice(0, 30)}\n> ${A.slice(30)}`],
    ['among words', `my run: ${A}, have a look`],
    ['in a file of the game', JSON.stringify({ game: 'In Good Hands', run: A }, null, 2)],
  ])('%s', (_, text) => {
    expect(codeIn(text)).toBe(A);
  });
});
