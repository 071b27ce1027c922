/** What `/admin/b2b/imports/**` answers, as JSON: instants are ISO text. */

export type AdminImportKind =
  | "companies"
  | "members"
  | "ship_tos"
  | "projects"
  | "ship_to_accesses"
  | "selling_units"
  | "part_numbers"
  | "pricing_schedules"
  | "schedule_assignments"
  | "variant_costs"
  | "rep_assignments"
  | "customers"

export type AdminImportAction = "new" | "changed" | "unchanged" | "conflicting"

/**
 * `rows_done` goes up to `rows_total` in each of previewing, applying and undoing.
 * `counts` is null until the preview is complete; `applied` is how many of the
 * changes stand.
 */
export type AdminImport = {
  id: string
  kind: AdminImportKind
  file_name: string
  status:
    | "previewing"
    | "previewed"
    | "applying"
    | "applied"
    | "failed"
    | "undoing"
    | "undone"
  rows_total: number
  rows_done: number
  counts: (Record<AdminImportAction, number> & { applied: number }) | null
  failure: string | null
  created_by: string
  /** Who asked for the last thing that was done to it. */
  requested_by: { type: string; id: string; name: string } | null
  applied_at: string | null
  undone_at: string | null
  created_at: string
  updated_at: string
}

/** `before` and `after` hold the fields that differ; a new row has no `before`. */
export type AdminImportChange = {
  id: string
  line: number
  entity:
    | "company"
    | "account"
    | "member"
    | "ship_to"
    | "project"
    | "ship_to_access"
    | "order_header"
    | "selling_unit"
    | "part_number"
    | "pricing_schedule"
    | "schedule_assignment"
    | "variant_cost"
  entity_key: string
  entity_id: string | null
  action: AdminImportAction
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  message: string | null
  applied_at: string | null
}

type Page = { count: number; offset: number; limit: number }

export type AdminImportAnswer = { import: AdminImport }
export type AdminImportsAnswer = Page & { imports: AdminImport[] }
export type AdminImportChangesAnswer = Page & { changes: AdminImportChange[] }
