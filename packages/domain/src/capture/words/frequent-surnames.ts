const common: ReadonlySet<string> = new Set(
  `dejong jansen devries vdberg vdijk bakker janssen visser smit meijer deboer mulder peters peeters smith jones williams taylor brown davies wilson johnson nguyen singh khan wang li kim chen yilmaz kaya garcia martin murphy kelly ali ahmed`.split(
    /\s+/,
  ),
);

/** Whether many people bear this family name (folded, prefix joined): then a name alone does not tell who it is. */
export function isCommonSurname(family: string): boolean {
  return common.has(family);
}
