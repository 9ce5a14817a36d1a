import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at the presentation of a book, from light to deep (C4). */
export const book: readonly OpenQuestion[] = [
  { id: 'book-writer', topic: 'book', ask: 'How do you know the author?' },
  { id: 'book-drawn', topic: 'book', ask: 'What made you want to be here for this book?' },
  {
    id: 'book-first',
    topic: 'book',
    ask: 'What do you turn to first: the opening, the ending or the thank-yous?',
  },
  { id: 'book-passage', topic: 'book', ask: 'Which bit of the reading has stayed with you?' },
  { id: 'book-bedside', topic: 'book', ask: 'What’s on your bedside table?' },
  { id: 'book-give', topic: 'book', ask: 'Who would you give this book to?' },
  { id: 'book-changed', topic: 'book', ask: 'Which book has made you look at your work differently?' },
  { id: 'book-own', topic: 'book', ask: 'What would your own book be about?' },
];
