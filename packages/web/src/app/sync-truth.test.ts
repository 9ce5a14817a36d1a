import type { ExchangeState } from '@kennis/store/browser';
import { expect, test } from 'vitest';
import { syncTruth } from './sync-truth.ts';

const sent: ExchangeState = {
  is: 'sent',
  unsent: 0,
  refused: 0,
  online: true,
  clockAhead: 0,
  complete: true,
  answeredAt: 1,
  nextTryAt: null,
};

test('syncTruth says sent only when nothing waits and the whole book was read', () => {
  expect(syncTruth(sent)).toBe('sent');
  expect(syncTruth({ ...sent, complete: false })).toBe('reading');
  expect(syncTruth({ ...sent, unsent: 1 })).toBe('unsent');
});

test('syncTruth says offline also when the network is there and the server is not', () => {
  expect(syncTruth({ ...sent, online: false })).toBe('offline');
  expect(syncTruth({ ...sent, nextTryAt: 5 })).toBe('offline');
  expect(syncTruth({ ...sent, unsent: 3, online: false })).toBe('unsent-offline');
});

test('syncTruth puts what the person must decide first', () => {
  expect(syncTruth({ ...sent, refused: 1, unsent: 4, is: 'signed-out' })).toBe('refused');
  expect(syncTruth({ ...sent, unsent: 4, is: 'signed-out' })).toBe('signed-out');
});
