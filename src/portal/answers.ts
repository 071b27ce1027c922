/** What the portal reads of the public HTTP API's answers. */
export type Page = { count: number; offset: number; limit: number }

export type Named = { id: string; name: string }
export type Coded = { id: string; code: string | null; name: string }

export type PostalAddress = {
  first_name?: string | null
  last_name?: string | null
  company: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

export type UsableShipTo = Coded & {
  address: PostalAddress
  contact_name: string | null
  contact_phone: string | null
  delivery_instructions: string | null
  project_ids: string[]
}

export type UsableProject = {
  id: string
  code: string
  name: string
  starts_on: string | null
  ends_on: string | null
  /** Empty: the job goes to any of the member's sites. */
  ship_to_ids: string[]
}

export type Account = {
  id: string
  number: string | null
  status: "active" | "on_hold" | "closed"
  hold_reason: string | null
  po_rule: "not_asked" | "required" | "required_unused" | "blanket"
  blanket_orders: string[]
  project_rule: "not_asked" | "required"
  payment_term: { code: string; name: string } | null
  company: Named
  office: Named & {
    currency_code: string
    region_id: string
    sales_channel_id: string
    time_zone: string
  }
  member: {
    id: string
    job_title: string | null
    roles: { code: string; name: string }[]
  }
  permissions: string[]
  preset: {
    ship_to_id: string
    project_id: string | null
    site_contact_name: string | null
    site_contact_phone: string | null
  } | null
  ship_tos: UsableShipTo[]
  projects: UsableProject[]
}

export type ContextAnswer = {
  customer_id: string
  accounts: Account[]
  /** Null where there are several and none was chosen yet. */
  account: Account | null
}

export type Refusal = { code: string; message: string }
