import type { BulkTable } from "../../../utils/bulk/bulk-table"

/** The tables of this module that an import writes, by what a row is called. */
export const COMPANY_BULK_TABLES = {
  company: {
    table: "b2b_company",
    key: ["handle"],
    columns: {
      handle: "text",
      name: "text",
      status: "text",
      parent_id: "text",
      registration_number: "text",
      vat_number: "text",
      email: "text",
      phone: "text",
      endpoint_scheme: "text",
      endpoint_id: "text",
      bill_to_name: "text",
      bill_to_address_1: "text",
      bill_to_address_2: "text",
      bill_to_city: "text",
      bill_to_province: "text",
      bill_to_postal_code: "text",
      bill_to_country_code: "text",
    },
    references: { parent_id: "b2b_company" },
    used_by: [
      { table: "b2b_company", column: "parent_id" },
      { table: "b2b_member", column: "company_id" },
      { table: "b2b_ship_to", column: "company_id" },
      { table: "b2b_project", column: "company_id" },
      { table: "b2b_role", column: "company_id" },
      { table: "b2b_invitation", column: "company_id" },
      { table: "b2b_email_domain", column: "company_id" },
      { table: "b2b_ship_to_request", column: "company_id" },
    ],
  },
  member: {
    table: "b2b_member",
    key: ["company_id", "customer_id"],
    columns: {
      company_id: "text",
      customer_id: "text",
      status: "text",
      job_title: "text",
    },
    links: {
      role_ids: {
        table: "b2b_member_role",
        own: "member_id",
        other: "role_id",
      },
    },
    references: { company_id: "b2b_company", role_ids: "b2b_role" },
    used_by: [
      { table: "b2b_ship_to_access", column: "member_id" },
      { table: "b2b_ship_to_access", column: "delegated_by_id" },
      { table: "b2b_ship_to_request", column: "member_id" },
      { table: "b2b_invitation", column: "member_id" },
    ],
  },
  ship_to: {
    table: "b2b_ship_to",
    key: ["company_id", "code"],
    columns: {
      company_id: "text",
      code: "text",
      name: "text",
      status: "text",
      address_1: "text",
      address_2: "text",
      city: "text",
      province: "text",
      postal_code: "text",
      country_code: "text",
      contact_name: "text",
      contact_phone: "text",
      delivery_instructions: "text",
    },
    references: { company_id: "b2b_company" },
    used_by: [
      { table: "b2b_ship_to_access", column: "ship_to_id" },
      { table: "b2b_project_ship_to", column: "ship_to_id" },
      { table: "b2b_ship_to_request", column: "ship_to_id" },
    ],
  },
  project: {
    table: "b2b_project",
    key: ["company_id", "code"],
    columns: {
      company_id: "text",
      code: "text",
      name: "text",
      status: "text",
      starts_on: "text",
      ends_on: "text",
    },
    links: {
      ship_to_ids: {
        table: "b2b_project_ship_to",
        own: "project_id",
        other: "ship_to_id",
      },
    },
    references: { company_id: "b2b_company", ship_to_ids: "b2b_ship_to" },
    used_by: [
      { table: "b2b_ship_to_access", column: "project_id" },
      { table: "b2b_ship_to_request", column: "project_id" },
    ],
  },
  ship_to_access: {
    table: "b2b_ship_to_access",
    key: ["member_id"],
    optional_key: ["ship_to_id", "project_id"],
    // What a colleague lent is his to change.
    found_where: "t.delegated_by_id IS NULL",
    columns: {
      member_id: "text",
      ship_to_id: "text",
      project_id: "text",
      starts_on: "text",
      ends_on: "text",
      amount_limit: "money",
    },
    references: {
      member_id: "b2b_member",
      ship_to_id: "b2b_ship_to",
      project_id: "b2b_project",
    },
    used_by: [],
  },
} as const satisfies Record<string, BulkTable>

export type CompanyBulkEntity = keyof typeof COMPANY_BULK_TABLES
