/** A unit that a variant is sold by; decimals are text. */
export type AdminSellingUnit = {
  code: string
  name: string
  /** How many base units are in one. */
  content: string
  /** The smallest quantity and the steps, in this unit. */
  minimum: string
  multiple: string
  is_base: boolean
  is_priced: boolean
  is_default: boolean
  orderable: boolean
}

/** Of a variant that has been given none there are no units. */
export type AdminSellingUnitsAnswer = {
  selling_units: AdminSellingUnit[]
  /** For pickers: codes of UN/ECE Recommendations 20 and 21 that are usual. */
  usual_units: { code: string; name: string }[]
}

/** What a variant costs per base unit; a decimal as text. */
export type AdminVariantCost = { currency_code: string; amount: string }

export type AdminVariantCostsAnswer = {
  costs: AdminVariantCost[]
  /** In which a cost can be: those that sales offices sell in. */
  currency_codes: string[]
}
