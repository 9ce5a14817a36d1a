/** Exit codes: done, refused input, wrong use. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const;
