/** A device id for stamps from a fresh UUIDv7: its random digits. */
export function newDeviceId(uuid: string): string {
  return uuid
    .replace(/[^0-9a-z]/g, '')
    .slice(-20)
    .padStart(6, '0');
}

/** Whether a text may stand in stamps as a device id. */
export function isDeviceId(text: string): boolean {
  return /^[0-9a-z]{6,32}$/.test(text);
}
