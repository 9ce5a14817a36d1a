import { expect, test } from 'vitest';
import { addNote } from './add-note.ts';
import { cardsOf } from './cards.harness.ts';
import { notesOf } from './families/notes.ts';
import { emptyCard, printCard } from './print-card.ts';

test('a note with commas and lines comes back as it was written', () => {
  const text = 'Helpt bakkers, van het gas af\nIk zoek: ovens; oude ovens';
  const cards = cardsOf(printCard(addNote(emptyCard('3.0'), text)));
  expect(cards.map((card) => notesOf(card).texts)).toEqual([[text]]);
});

test('a note that says nothing is not added', () => {
  expect(addNote(emptyCard('3.0'), '  ')).toEqual(emptyCard('3.0'));
});
