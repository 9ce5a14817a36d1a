/** What known particulars count for beside a head that no list knows. */
export const insteadShare = 0.8;
