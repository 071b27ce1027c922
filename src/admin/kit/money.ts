/** As many as a contract's value may have: a clerk compares what is nearly the same. */
const UNIT_DECIMALS = 10

function formatOf(
  currencyCode: string,
  options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
  return new Intl.NumberFormat(undefined, {
    style: "currency",
    currency: currencyCode,
    ...options,
  })
}

/** A price per piece, with the fractions of a penny that it has. */
export function unitPrice(amount: string | null, currencyCode: string): string {
  return amount === null
    ? "-"
    : formatOf(currencyCode, { maximumFractionDigits: UNIT_DECIMALS }).format(
        Number(amount)
      )
}

/** An amount in its currency; a dash where there is none to see. */
export function money(
  amount: number | null,
  currencyCode: string | null
): string {
  return amount === null || currencyCode === null
    ? "-"
    : formatOf(currencyCode).format(amount)
}
