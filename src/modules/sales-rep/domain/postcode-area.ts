/** Where postcodes are outward and inward: `LS1 9QA`. */
const BRITISH = new Set(["gb", "gg", "im", "je"])
const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** A postcode, or the beginning of one, as it is compared: upper case, single spaces. */
export function plainPostcode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, " ")
}

/**
 * Whether a postcode lies in an area. A British area `B` is not a part of `BD1`, nor a
 * district `LS1` of `LS10`; `LS1 9` is a sector. Elsewhere an area is how the postcode
 * begins.
 * @param country two letters, of any case
 */
export function inPostcodeArea(
  postcode: string,
  country: string,
  area: string
): boolean {
  const code = plainPostcode(postcode)
  const wanted = plainPostcode(area)
  const bare = (text: string) => text.replaceAll(" ", "")
  if (!BRITISH.has(country.toLowerCase())) {
    return bare(code).startsWith(bare(wanted))
  }
  const [, outward = bare(code), inward = ""] = WHOLE.exec(bare(code)) ?? []
  const [district = "", sector = ""] = wanted.split(" ")
  if (sector !== "") {
    return outward === district && inward.startsWith(sector)
  }
  if (!outward.startsWith(district)) {
    return false
  }
  const rest = outward.slice(district.length)
  // `W1` has the districts `W1A` to `W1W`.
  return /\d/.test(district) ? /^[A-Z]?$/.test(rest) : /^\d/.test(rest)
}
