import { readWorkbook } from './read-workbook.ts';

/** Reads a workbook away from the page: `bytes` in, sheets or a problem out. */
addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  postMessage(await readWorkbook(data));
});
