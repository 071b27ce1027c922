/** A priced unit may cost fractions of a penny: a brick £0.4125. */
const UNIT_DECIMALS = 5

const ownDecimals = (format: Intl.NumberFormat): number =>
  format.resolvedOptions().maximumFractionDigits ?? 0

/** Writes amounts of money as people of a language do. */
export function moneyIn(language: string) {
  const formatOf = (currency: string, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, {
      style: "currency",
      currency: currency.toUpperCase(),
      ...more,
    })
  return {
    /** What is paid: with the currency's own decimals. */
    money: (amount: number, currency: string) =>
      formatOf(currency).format(amount),
    /** What one of a unit costs: with those, and further ones where it has them. */
    unitPrice: (amount: number, currency: string) => {
      const maximumFractionDigits = Math.max(
        UNIT_DECIMALS,
        ownDecimals(formatOf(currency))
      )
      return formatOf(currency, { maximumFractionDigits }).format(amount)
    },
  }
}
