/** How many decimals a currency's amounts have: JPY 0, GBP 2, KWD 3. */
export function currencyDecimals(currencyCode: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode,
  }).resolvedOptions()
  return maximumFractionDigits ?? 2
}
