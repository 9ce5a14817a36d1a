import { rankPeople } from '@kennis/domain';
import { expect, test } from 'vitest';
import type { Book } from '../store.ts';
import { byEdit, change, encounter, idsOf, person, type Setup, write } from './contract-store.ts';

/** Search candidates: what the domain's ranking can only order when storage found it. */
export function searchContract(setup: Setup): void {
  test.each([
    ['zoe', ['zoe'], 'without its accent'],
    ['ZOË DĄBROWSKI', ['zoe'], 'in capitals, with accents'],
    ['bakkerij', ['sanne'], 'part of a compound'],
    ['techniek', ['mo'], 'end of a compound'],
    ['sa', ['sanne'], 'two letters that begin a word'],
    ['mo', ['mo'], 'a whole word of two letters'],
    ['vr', ['sanne'], 'two letters of the family name'],
    ['sane', ['sanne'], 'a letter left out'],
    ['sannne', ['sanne'], 'a letter too many'],
    ['senne', ['sanne'], 'another letter'],
    ['snane', ['sanne'], 'two letters swapped'],
    ['zanne', ['sanne'], 'another first letter'],
    ['anne', ['sanne'], 'the first letter left out'],
    ['bakkrij zwolle', ['sanne'], 'a typo in a compound beside another word'],
    ['amrni', ['mo'], 'a typo in the family name'],
    ['dabrwoski', ['zoe'], 'two letters swapped in a long name'],
    ['sanne de vries', ['sanne'], 'a name with its particle'],
    ['de', ['sanne'], 'a particle alone'],
    ['borrel', ['zoe'], 'a tag'],
    ['piet@example.nl', ['piet'], 'a mail address'],
    ['06-12345678', ['piet'], 'a telephone number'],
    ['p', ['piet'], 'one letter'],
    ['%', [], 'a sign with a meaning in SQL'],
    ['" OR "', [], 'signs with a meaning in full text search'],
    ["d'or", [], 'an apostrophe'],
    ['xyz', [], 'what is not there'],
    ['', [], 'nothing'],
  ])('search for %j finds %j: %s', async (query, ids) => {
    const book = await filled(setup.book());
    expect(rankPeople(query, await book.search(query, 50)).map(({ row }) => row.person.id)).toEqual(ids);
  });

  test('search gives no more than asked for, the closest and best known first', async () => {
    const book = setup.book();
    const many = Array.from({ length: 60 }, (_, n) =>
      person(`p${n}`, `Ida Kok${n}`, { organisation: 'Jansen BV' }),
    );
    await write(book, ...many, person('jansen', 'Piet Jansen'), person('jansens', 'Piet Jansens'));
    await write(book, encounter('e1', '2026-11-01', ['p7']), encounter('e2', '2026-11-02', ['p7']));
    const found = idsOf(await book.search('jansen', 5));
    expect(found).toHaveLength(5);
    expect(found.slice(0, 3)).toEqual(['jansen', 'jansens', 'p7']);
  });

  test('of very many who begin alike the best known are found', async () => {
    const book = setup.book();
    const many = Array.from({ length: 2100 }, (_, n) => person(`p${n}`, `Ida Vos`));
    await book.accept(
      many.map((patch, n) => change(patch, `c${n}`, n)),
      byEdit,
    );
    await write(book, person('last', 'Vera Maan'), encounter('e1', '2026-11-01', ['last']));
    expect(idsOf(await book.search('ve', 5))).toEqual(['last']);
    await write(book, person('known', 'Ida Vos'), encounter('e2', '2026-11-02', ['known']));
    expect(idsOf(await book.search('vo', 5))[0]).toBe('known');
  });

  test('who is deleted is not found nor in the way of others, and is found again as they are when brought back', async () => {
    const book = setup.book();
    const gone = Array.from({ length: 60 }, (_, n) => person(`gone${n}`, `Anneke Vermeulen${n}`));
    await write(book, ...gone, person('here', 'Anneke Vermeulen'));
    await write(book, ...gone.map(({ kind, id }) => ({ kind, id, fields: {}, deleted: true })));
    expect(idsOf(await book.search('anneke vermeulen', 5))).toEqual(['here']);
    await write(book, { ...person('gone1', 'Anouk Zuidema'), deleted: false });
    expect(idsOf(await book.search('zuidema', 5))).toEqual(['gone1']);
    expect(idsOf(await book.search('anneke', 5))).toEqual(['here']);
  });

  test('search rows carry the tie', async () => {
    const book = await filled(setup.book());
    await write(book, encounter('e1', '2026-11-01', ['sanne']));
    expect((await book.search('sanne', 5))[0]?.tie).toMatchObject({ contactDays: 1 });
  });
}

async function filled(book: Book): Promise<Book> {
  await write(
    book,
    person('sanne', 'Sanne de Vries', { organisation: 'Desembakkerij De Vries', place: 'Zwolle' }),
    person('mo', 'Mo El Amrani', { role: 'adviseur installatietechniek' }),
    person('zoe', 'Zoë Dąbrowski', { role: 'jurist', 'tags/borrel': { label: 'Borrel' } }),
    person('piet', 'Piet Jansen', {
      'emails/piet@example.nl': { value: 'piet@example.nl' },
      'phones/+31612345678': { value: '06 12345678' },
    }),
  );
  return book;
}
