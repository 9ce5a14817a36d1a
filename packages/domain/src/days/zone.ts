/** Whether `zone` names a time zone: an IANA name such as `Europe/Amsterdam`, or an offset. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
