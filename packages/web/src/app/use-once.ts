import { useState } from 'react';

/** Runs `act` once at a time: what is asked while it is still at work, as a second tap does, is passed over. */
export function createOnce(): (act: () => Promise<unknown>) => Promise<void> {
  let isAtWork = false;
  return async (act) => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      await act();
    } finally {
      isAtWork = false;
    }
  };
}

/** The same for as long as a form is there: two taps on save make one record. */
export function useOnce(): (act: () => Promise<unknown>) => Promise<void> {
  return useState(createOnce)[0];
}
