import {
  amount,
  countryCode,
  decimal,
  day,
  email,
  handle,
  oneOf,
  text,
  unitCode,
  words,
  yesOrNo,
} from "./cells"
import { may, must, type Kind } from "./columns"
import { REP_KINDS } from "./rep-kinds"
import { SCHEDULE_KINDS } from "./schedule-kinds"

/** The files that can be imported, with their columns. */
export const IMPORT_KINDS = {
  companies: {
    entity: "company",
    key: ["handle"],
    columns: {
      handle: must(handle),
      name: must(text(200)),
      status: may(oneOf(["active", "suspended", "closed"])),
      parent: may(handle),
      registration_number: may(text(50)),
      vat_number: may(text(50)),
      email: may(email),
      phone: may(text(50)),
      endpoint_scheme: may(text(50)),
      endpoint_id: may(text(100)),
      bill_to_name: may(text(200)),
      bill_to_address_1: must(text(200)),
      bill_to_address_2: may(text(200)),
      bill_to_city: must(text(100)),
      bill_to_province: may(text(100)),
      bill_to_postal_code: must(text(20)),
      bill_to_country_code: must(countryCode),
    },
  },
  members: {
    entity: "member",
    key: ["company", "email"],
    columns: {
      company: must(handle),
      email: must(email),
      first_name: may(text(100)),
      last_name: may(text(100)),
      phone: may(text(50)),
      job_title: may(text(100)),
      roles: must(words),
      status: may(oneOf(["active", "suspended"])),
    },
  },
  ship_tos: {
    entity: "ship_to",
    key: ["company", "code"],
    columns: {
      company: must(handle),
      code: must(text(40)),
      name: must(text(200)),
      status: may(oneOf(["active", "closed"])),
      address_1: must(text(200)),
      address_2: may(text(200)),
      city: must(text(100)),
      province: may(text(100)),
      postal_code: must(text(20)),
      country_code: must(countryCode),
      contact_name: may(text(100)),
      contact_phone: may(text(50)),
      delivery_instructions: may(text(1000)),
    },
  },
  projects: {
    entity: "project",
    key: ["company", "code"],
    columns: {
      company: must(handle),
      code: must(text(40)),
      name: must(text(200)),
      status: may(oneOf(["open", "on_hold", "closed"])),
      starts_on: may(day),
      ends_on: may(day),
      ship_tos: may(words),
    },
  },
  ship_to_accesses: {
    entity: "ship_to_access",
    key: ["company", "email", "ship_to", "project"],
    one_of: ["ship_to", "project"],
    columns: {
      company: must(handle),
      email: must(email),
      ship_to: may(text(40)),
      project: may(text(40)),
      starts_on: may(day),
      ends_on: may(day),
      amount_limit: may(amount),
    },
  },
  selling_units: {
    entity: "selling_unit",
    key: ["sku", "code"],
    columns: {
      sku: must(text(100)),
      code: must(unitCode),
      name: may(text(100)),
      content: must(decimal),
      minimum: may(decimal),
      multiple: may(decimal),
      base: may(yesOrNo),
      priced: may(yesOrNo),
      default: may(yesOrNo),
      orderable: may(yesOrNo),
    },
  },
  part_numbers: {
    entity: "part_number",
    key: ["company", "account", "office", "sku"],
    one_of: ["company", "account"],
    columns: {
      company: may(handle),
      account: may(text(50)),
      office: may(text(50)),
      sku: must(text(100)),
      number: must(text(60)),
    },
  },
  ...SCHEDULE_KINDS,
  ...REP_KINDS,
  customers: {
    entity: "company",
    key: ["customer", "group"],
    one_of: ["customer", "group"],
    columns: {
      customer: may(text(254)),
      group: may(text(200)),
      name: may(text(200)),
      handle: may(handle),
      office: may(text(50)),
      number: may(text(50)),
    },
  },
} as const satisfies Record<string, Kind>

export type ImportKind = keyof typeof IMPORT_KINDS

export const IMPORT_KIND_NAMES = Object.keys(IMPORT_KINDS) as [
  ImportKind,
  ...ImportKind[],
]

export function isImportKind(kind: string): kind is ImportKind {
  return kind in IMPORT_KINDS
}
