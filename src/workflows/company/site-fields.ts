/** What a ship-to is made of; `code` is the ERP's and only the office's to set. */
export type NewShipTo = {
  name: string
  code?: string | null | undefined
  address_1: string
  address_2?: string | null | undefined
  city: string
  province?: string | null | undefined
  postal_code: string
  country_code: string
  contact_name?: string | null | undefined
  contact_phone?: string | null | undefined
  delivery_instructions?: string | null | undefined
}

/** Null takes a fact back, absent leaves it. */
export type ShipToPatch = {
  [field in keyof NewShipTo]?: NewShipTo[field] | undefined
} & { status?: "active" | "closed" | undefined }

/** Days, `YYYY-MM-DD`, inclusive. */
export type PeriodPatch = {
  starts_on?: string | null | undefined
  ends_on?: string | null | undefined
}

export type ProjectPatch = PeriodPatch & {
  code?: string | undefined
  name?: string | undefined
  status?: "open" | "on_hold" | "closed" | undefined
  /** All of them; empty: the project may deliver anywhere. */
  ship_to_ids?: string[] | undefined
}

export type NewProject = ProjectPatch & { code: string; name: string }

/** `amount_limit` is per order, net of tax, in the office's currency. */
export type AccessPatch = PeriodPatch & {
  amount_limit?: number | null | undefined
}

/** One of the two. */
export type TargetIds = {
  ship_to_id?: string | undefined
  project_id?: string | undefined
}

/** A patch without what it leaves as it is. */
export function definedOf<Patch extends object>(
  patch: Patch
): { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined)
    // Object.fromEntries forgets the keys.
  ) as { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> }
}
