/** Where the app opens. */
export const homePath = '/today';
