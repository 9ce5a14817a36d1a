const codes: { readonly [zone: string]: string } = {
  'Europe/Amsterdam': '31',
  'Europe/Brussels': '32',
  'Europe/Luxembourg': '352',
  'Europe/Berlin': '49',
  'Europe/Paris': '33',
  'Europe/London': '44',
  'Europe/Dublin': '353',
  'Europe/Vienna': '43',
  'Europe/Zurich': '41',
  'Europe/Copenhagen': '45',
};

/** The calling code of the country of a zone, for numbers written the national way with a 0 in front; undefined elsewhere. */
export function countryCodeOf(zone: string): string | undefined {
  return codes[zone];
}
